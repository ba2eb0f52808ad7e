import type { Chance } from '../../shared/base/chance.ts'
import type { SeatCommand } from '../../shared/model/command.ts'
import type { Frame, OrderOption } from '../../shared/model/frame.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Slot } from '../../shared/model/order.ts'
import type { GameState } from '../../shared/model/state.ts'
import { decide, viewFor } from '../../shared/rules/index.ts'
import { seated } from './games.ts'

type Picks = Readonly<Record<string, string>>

/** What a seat is offered in its frame, as commands drawn at random: one of each option of each kind. */
export function offeredCommands(frame: Frame, seat: SeatId, chance: Chance): readonly SeatCommand[] {
  const { desk, talk } = frame
  const options = mayDraft(frame) ? (desk?.options ?? []) : []
  const orders = options.flatMap(option => orderOf(frame, option, chance))
  const proposals = talk.proposable.flatMap(({ type, with: others, slots, maySecret }): SeatCommand[] => {
    if (others.length === 0) return []
    const partner = chance.pick(`with|${type}`, others)
    const picks = picksOf(slots, `proposal|${type}`, chance)
    return [
      {
        kind: 'propose',
        terms: {
          type,
          parties: [seat, partner],
          picks,
          secret: maySecret === true && chance.happens(`secret|${type}`, 0.5),
        },
      },
    ]
  })
  const pledges = talk.pledgeable.map(
    ({ type, slots, maxRounds }): SeatCommand => ({
      kind: 'pledge',
      terms: {
        type,
        picks: picksOf(slots, `pledge|${type}`, chance),
        rounds: 1 + chance.below(`rounds|${type}`, maxRounds),
      },
    }),
  )
  const answers = (frame.head.inject?.choices ?? []).map((choice): SeatCommand => ({ kind: 'answerInject', choice }))
  const owed = talk.proposals.flatMap(({ id, may }): SeatCommand[] => [
    ...(may.sign ? [{ kind: 'sign', proposal: id } as const] : []),
    ...(may.refuse ? [{ kind: 'refuse', proposal: id } as const] : []),
    ...(may.withdraw ? [{ kind: 'withdraw', proposal: id } as const] : []),
  ])
  const leaving = talk.agreements
    .filter(({ mayDenounce }) => mayDenounce)
    .map(({ id }): SeatCommand => ({ kind: 'denounce', agreement: id }))
  return [...orders, ...proposals, ...pledges, ...answers, ...owed, ...leaving]
}

const mayDraft = ({ head, desk }: Frame): boolean =>
  ['briefing', 'negotiation', 'orders'].includes(head.phase) && desk?.committed === false

function orderOf(frame: Frame, option: OrderOption, chance: Chance): SeatCommand[] {
  if (option.refused !== null || option.limit === 0) return []
  const picks = picksOf(option.slots, `order|${option.code}`, chance)
  const clash = option.except.some(([slotA, a, slotB, b]) => picks[slotA] === a && picks[slotB] === b)
  const cost = option.costBy?.costs[picks[option.costBy.slot] ?? ''] ?? option.cost
  if (clash || cost > (frame.desk?.ap ?? 0)) return []
  return [{ kind: 'saveDraft', orders: [{ code: option.code, picks, label: null }] }]
}

const picksOf = (slots: readonly Slot[], about: string, chance: Chance): Picks =>
  Object.fromEntries(slots.map(({ name, choices }) => [name, chance.pick(`${about}|${name}`, choices)]))

/** The frame itself shows that the same thing is on the table or in force already. */
const KNOWN = ['already-proposed', 'already-agreed']

/** Offers that would be refused if they were taken up alone; there should be none. */
export function brokenOffers(state: GameState, chance: Chance): readonly string[] {
  return SEATS.flatMap(seat =>
    offeredCommands(viewFor(state, seat), seat, chance).flatMap(command => {
      const decided = decide(state, seated(seat), command, 0)
      return decided.ok || KNOWN.includes(decided.error.key)
        ? []
        : [`${seat}: ${JSON.stringify(command)}: ${decided.error.key}`]
    }),
  )
}
