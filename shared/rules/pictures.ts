import type { Chance } from '../base/chance.ts'
import { recordOf, tidy } from '../base/records.ts'
import { type AreaId, SEATS, type SeatId } from '../model/ids.ts'
import type { Counter, Picture, Weights } from '../model/state.ts'
import { ALLIES, allied, weightsOf } from './board.ts'

/** True weights of an owner's counters in an area. */
export function weightsAt(counters: Iterable<Counter>, owner: SeatId, area: AreaId): Weights {
  let offence = 0
  let defence = 0
  let far = 0
  for (const counter of counters) {
    if (counter.owner !== owner || counter.at !== area) continue
    const weights = weightsOf(counter.kind, counter.size)
    offence += weights.offence
    defence += weights.defence
    far += weights.far ?? 0
  }
  return tidied({ offence, defence, far })
}

/** Weights as they are stored: tidy, never below nothing, `far` only where there is some. */
export function tidied({ offence, defence, far = 0 }: Weights): Weights {
  const stored = { offence: tidy(Math.max(0, offence)), defence: tidy(Math.max(0, defence)) }
  const long = tidy(Math.min(stored.offence, Math.max(0, far)))
  return long > 0 ? { ...stored, far: long } : stored
}

/** Allies count with one pair of eyes, so they err alike. */
const eyesOf = (observer: SeatId): string => (ALLIES.includes(observer) ? 'allies' : observer)

/**
 * Weights as an observer takes them to be: true among allies, otherwise wrong by a share of at most `noise` either way,
 * the same for every look at the same place [R4.3].
 */
export function mistaken(
  weights: Weights,
  observer: SeatId,
  owner: SeatId,
  area: AreaId,
  noise: number,
  chance: Chance,
): Weights {
  if (allied(observer, owner)) return tidied(weights)
  const off = (part: string): number =>
    1 + noise * (2 * chance.unit(`picture|${eyesOf(observer)}|${owner}|${area}|${part}`) - 1)
  const offence = off('offence')
  return tidied({
    offence: weights.offence * offence,
    defence: weights.defence * off('defence'),
    far: (weights.far ?? 0) * offence,
  })
}

type Pictures = Readonly<Record<SeatId, Readonly<Record<SeatId, Picture>>>>

/** What everybody believes of everybody at the start [R4.3]: pictures[observer][owner]. */
export function firstPictures(counters: readonly Counter[], noise: number, chance: Chance): Pictures {
  const truths = recordOf(SEATS, owner => truthOf(counters, owner))
  const taken = new Map<string, Picture>()
  const picture = (observer: SeatId, owner: SeatId): Picture => {
    if (observer === owner) return {}
    const key = `${eyesOf(observer)}|${owner}`
    const known = taken.get(key)
    if (known !== undefined) return known
    const seen = Object.fromEntries(
      truths[owner].map(([area, weights]) => [area, mistaken(weights, observer, owner, area, noise, chance)]),
    )
    taken.set(key, seen)
    return seen
  }
  return recordOf(SEATS, observer => recordOf(SEATS, owner => picture(observer, owner)))
}

function truthOf(counters: readonly Counter[], owner: SeatId): readonly (readonly [AreaId, Weights])[] {
  const own = counters.filter(counter => counter.owner === owner)
  return [...new Set(own.map(counter => counter.at))].map(area => [area, weightsAt(own, owner, area)])
}
