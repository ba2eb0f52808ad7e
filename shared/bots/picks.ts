import type { EstimateView, OrderOption } from '../model/frame.ts'
import type { SeatId } from '../model/ids.ts'
import type { Slot } from '../model/order.ts'
import { mostFeared, type Sight, tagOf, threatFrom } from './sight.ts'
import type { Stance } from './stance.ts'

/** Ways to fill an option's slots that this stance likes, best first; empty where nothing fits [R11.5]. */
export function fillings(sight: Sight, stance: Stance, option: OrderOption): Readonly<Record<string, string>>[] {
  const free = option.slots.find(slot => slot.kind === 'choice' && !isSettled(slot))
  const starts = free === undefined ? [{}] : free.choices.map(choice => ({ [free.name]: choice }))
  return starts.map(start => fill(sight, stance, option, start)).filter(picks => picks !== null)
}

/** Slots for which a stance has one answer; among a free slot's choices their worth decides. */
const isSettled = (slot: Slot): boolean => slot.name === 'notice' || slot.name === 'posture' || slot.name === 'size'

function fill(
  sight: Sight,
  stance: Stance,
  option: OrderOption,
  start: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | null {
  let picks = start
  for (const slot of option.slots) {
    if (picks[slot.name] !== undefined) continue
    const allowed = slot.choices.filter(choice => goesWith(option, picks, slot.name, choice))
    const choice = choose(sight, stance, option, { ...slot, choices: allowed })
    if (choice === null) return null
    picks = { ...picks, [slot.name]: choice }
  }
  return picks
}

const goesWith = (
  option: OrderOption,
  picks: Readonly<Record<string, string>>,
  name: string,
  choice: string,
): boolean =>
  !option.except.some(
    ([slotA, choiceA, slotB, choiceB]) =>
      (slotA === name && choiceA === choice && picks[slotB] === choiceB) ||
      (slotB === name && choiceB === choice && picks[slotA] === choiceA),
  )

function choose(sight: Sight, stance: Stance, option: OrderOption, slot: Slot): string | null {
  if (slot.choices.length === 0) return null
  const wanted = wantedChoice(sight, stance, slot)
  if (wanted !== null) return slot.choices.includes(wanted) ? wanted : settled(slot)
  return sight.chance.pick(tagOf(sight, `pick|${option.code}|${slot.name}`), slot.choices)
}

/** What is not to be had is replaced for notice, by any; a posture that cannot be taken is not taken at all. */
const settled = (slot: Slot): string | null => (slot.name === 'posture' ? null : (slot.choices[0] ?? null))

/** What the stance would choose by itself; null where it does not care. */
function wantedChoice(sight: Sight, stance: Stance, slot: Slot): string | null {
  if (slot.name === 'notice') return stance.notice
  if (slot.name === 'posture') return postureStep(sight, stance)
  if (slot.name === 'size') return stance.calm > 0.5 ? 'small' : 'medium'
  if (slot.kind === 'seat') return mostThreatening(sight, slot.choices)
  if (slot.kind === 'region' && slot.name === 'region') return darkestArea(sight, slot.choices)
  return null
}

/** Towards the wanted posture; nothing where it is reached. */
function postureStep(sight: Sight, stance: Stance): string {
  const present = sight.frame.board.postures[sight.me]
  return stance.posture > present ? 'raise' : stance.posture < present ? 'lower' : 'none'
}

function mostThreatening(sight: Sight, choices: readonly string[]): string | null {
  const seats = choices as readonly SeatId[]
  return seats.reduce<SeatId | null>(
    (worst, seat) => (worst === null || threatFrom(sight, seat) > threatFrom(sight, worst) ? seat : worst),
    null,
  )
}

/** Among areas of others, where the one most feared may have most; null for own areas. */
function darkestArea(sight: Sight, choices: readonly string[]): string | null {
  const feared = mostFeared(sight)?.about
  const there = sight.frame.board.estimates.filter(({ owner, at }) => owner === feared && choices.includes(at))
  return (
    there.reduce<EstimateView | null>(
      (worst, view) => (worst === null || view.offence.high > worst.offence.high ? view : worst),
      null,
    )?.at ?? null
  )
}
