import type { Chance } from '../base/chance.ts'
import { once } from '../base/lazy.ts'
import { rowOf } from '../content/orders/catalog.ts'
import type { NatureKind } from '../content/orders/row.ts'
import type { DeskSlice, Frame, ThreatSlice, ThreatView } from '../model/frame.ts'
import { neighboursOf, SEATS, type SeatId } from '../model/ids.ts'
import type { Temperament } from './temperament.ts'

/** What a bot goes by: its seat's frame, and chance of its own. Nothing else [R11.1]. */
export interface Sight {
  readonly frame: Frame
  readonly me: SeatId
  readonly threat: ThreatSlice
  readonly desk: DeskSlice
  readonly chance: Chance
  readonly temperament: Temperament
  /** What neighbours were seen to do in the last round. */
  readonly deeds: readonly Deed[]
}

/** Null where the frame is not a seat's. The slices are looked at only where a policy asks for them. */
export function sightOf(frame: Frame, chance: Chance, temperament: Temperament): Sight | null {
  const me = SEATS.find(seat => seat === frame.head.viewer)
  if (me === undefined) return null
  const deeds = once(() => deedsIn(frame, me))
  return {
    frame,
    me,
    get deeds() {
      return deeds()
    },
    chance,
    temperament,
    get threat() {
      return present(frame.threat)
    },
    get desk() {
      return present(frame.desk)
    },
  }
}

/** A seat's own slices are there in each of its frames. */
function present<T>(slice: T | null): T {
  if (slice === null) throw new Error('a seat’s frame without its own slices')
  return slice
}

/** A name for a draw that is the same however often the bot is asked in a round [R11.2]. */
export const tagOf = (sight: Sight, about: string): string => `bot|${sight.me}|${sight.frame.head.round}|${about}`

export const towards = (sight: Sight, seat: SeatId): ThreatView | null =>
  sight.threat.neighbours.find(({ about }) => about === seat) ?? null

/** 0 to 1. Those with whom no fears are kept are taken for friends. */
export const trustIn = (sight: Sight, seat: SeatId): number => towards(sight, seat)?.trust ?? 0.7

/** 0 to 100. */
export const threatFrom = (sight: Sight, seat: SeatId): number => towards(sight, seat)?.threat ?? 0

export const mostFeared = (sight: Sight): ThreatView | null =>
  sight.threat.neighbours.reduce<ThreatView | null>(
    (worst, view) => (worst === null || view.threat > worst.threat ? view : worst),
    null,
  )

/** The greatest threat felt, 0 to 100. */
export const fearOf = (sight: Sight): number => mostFeared(sight)?.threat ?? 0

/** What a neighbour was seen to do in the last round. */
export interface Deed {
  readonly by: SeatId
  readonly nature: NatureKind
}

function deedsIn({ head, chronicle }: Frame, me: SeatId): readonly Deed[] {
  return chronicle.flatMap(({ icon, round, by, said }) => {
    if (icon !== 'act' || round !== head.round - 1 || by === null || !neighboursOf(me).includes(by)) return []
    const row = rowOf(String(said.values?.order ?? ''))
    return row === null ? [] : [{ by, nature: row.nature.kind }]
  })
}

export const lastDeeds = (sight: Sight): readonly Deed[] => sight.deeds

const HOSTILE: readonly NatureKind[] = ['offensive-build', 'hard-line']

/** How many hostile acts of neighbours were seen in the last round. */
export const provocations = (sight: Sight): number =>
  lastDeeds(sight).filter(deed => HOSTILE.includes(deed.nature)).length

/** How many gestures of restraint of neighbours were seen in the last round. */
export const gestures = (sight: Sight): number => lastDeeds(sight).filter(deed => deed.nature === 'restraint').length
