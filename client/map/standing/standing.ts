import type { BoardSlice, ExerciseView } from '../../../shared/model/frame.ts'
import { AREAS, type AreaId, SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { type Force, forcesOf } from './forces.ts'
import { type Holding, holdingOf } from './holding.ts'

export type ZoneSign = BoardSlice['zones'][number]

/** Everything the frame says about one area: what map, card, list and spoken names are all made from. */
export interface Standing extends Holding {
  readonly area: AreaId
  readonly forces: readonly Force[]
  readonly exercises: readonly ExerciseView[]
  /** Seats whose heightened posture or alert is shown here, at their seat of government. */
  readonly postures: readonly { readonly seat: SeatId; readonly level: 1 | 2 }[]
  readonly base: boolean
  readonly zones: readonly ZoneSign[]
}

/** Where a seat's posture is shown: its capital's region; NATO's is its staging area. */
export const CAPITAL: Readonly<Record<SeatId, AreaId>> = {
  RU: 'ru-moscow',
  NATO: 'de-east',
  PL: 'pl-centre',
  BA: 'lv-latvia',
  UA: 'ua-north',
  BY: 'by-minsk',
}

const holderFirst = (forces: readonly Force[], holder: SeatId | null): readonly Force[] =>
  forces.toSorted((a, b) => Number(b.owner === holder) - Number(a.owner === holder))

/** The board by area, every area included. */
export function standingsOf(board: BoardSlice): ReadonlyMap<AreaId, Standing> {
  const forces = forcesOf(board)
  const postures = SEATS.flatMap(seat => {
    const level = board.postures[seat]
    return level === 0 ? [] : [{ seat, level }]
  })
  return new Map(
    AREAS.map(area => {
      const holding = holdingOf(area, board)
      const standing: Standing = {
        area,
        ...holding,
        forces: holderFirst(forces.get(area) ?? [], holding.holder),
        exercises: board.exercises.filter(exercise => exercise.at === area),
        postures: postures.filter(({ seat }) => CAPITAL[seat] === area),
        base: board.base === area,
        zones: board.zones.filter(zone => zone.areas.includes(area)),
      }
      return [area, standing]
    }),
  )
}
