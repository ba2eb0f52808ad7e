import { KINDS } from '../../../shared/content/forces/kinds.ts'
import type { BoardSlice, CounterView, EstimateView, Range } from '../../../shared/model/frame.ts'
import { type AreaId, COUNTER_KINDS, type CounterKind, SEATS, type SeatId } from '../../../shared/model/ids.ts'

/** Counters of one kind and owner in one area; `size` is their sum in brigades. */
export interface KindCount {
  readonly kind: CounterKind
  readonly count: number
  readonly size: number
}

/** What one owner has in one area, as far as the viewer knows. Weights are in brigade-equivalents. */
export interface Force {
  readonly owner: SeatId
  readonly at: AreaId
  readonly offence: Range
  readonly defence: Range
  /** Known exactly: own, or everything for the eyes that see the truth. */
  readonly exact: boolean
  /** An estimate confirmed by an inspection this round. */
  readonly inspected: boolean
  /** The kinds that stand there, strongest first; empty for an estimate, which does not tell kinds apart. */
  readonly kinds: readonly KindCount[]
}

const point = (value: number): Range => ({ low: value, high: value })
const round = (value: number): number => Math.round(value * 100) / 100

function exactForce(owner: SeatId, at: AreaId, counters: readonly CounterView[]): Force {
  const kinds = COUNTER_KINDS.map(kind => {
    const same = counters.filter(counter => counter.kind === kind)
    return { kind, count: same.length, size: round(same.reduce((sum, counter) => sum + counter.size, 0)) }
  }).filter(({ count }) => count > 0)
  const weight = (part: 'offence' | 'defence'): Range =>
    point(round(kinds.reduce((sum, { kind, size }) => sum + size * KINDS[kind][part], 0)))
  return {
    owner,
    at,
    offence: weight('offence'),
    defence: weight('defence'),
    exact: true,
    inspected: false,
    kinds: kinds.toSorted((a, b) => b.size - a.size),
  }
}

const estimatedForce = ({ owner, at, offence, defence, inspected }: EstimateView): Force => ({
  owner,
  at,
  offence,
  defence,
  exact: false,
  inspected,
  kinds: [],
})

/** Nothing can stand there, so nothing need be shown. */
const isNothing = ({ offence, defence, kinds }: Force): boolean =>
  kinds.length === 0 && offence.high < 0.05 && defence.high < 0.05

/** Every owner's force in every area, in the order of the seats. */
export function forcesOf(board: Pick<BoardSlice, 'counters' | 'estimates'>): ReadonlyMap<AreaId, readonly Force[]> {
  const places = new Set([...board.counters, ...board.estimates].map(({ at }) => at))
  return new Map(
    [...places].map(at => {
      const here = SEATS.flatMap(owner => {
        const own = board.counters.filter(counter => counter.owner === owner && counter.at === at)
        const guesses = board.estimates.filter(estimate => estimate.owner === owner && estimate.at === at)
        return [...(own.length > 0 ? [exactForce(owner, at, own)] : []), ...guesses.map(estimatedForce)]
      })
      return [at, here.filter(force => !isNothing(force))]
    }),
  )
}
