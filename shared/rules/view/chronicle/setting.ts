import { keysOf } from '../../../base/records.ts'
import type { SeatId } from '../../../model/ids.ts'
import type { GameState } from '../../../model/state.ts'
import { toldRound } from '../told.ts'
import type { Told } from './entry.ts'

const base = { by: null, area: null, secret: false } as const

/** The cards that set each round's scene. */
export const injectsTold = (state: GameState): Told[] =>
  state.injects.map(({ id, round }) => ({
    ...base,
    key: `inject:${id}`,
    stage: 'inject',
    round,
    icon: 'inject',
    said: { key: 'chronicle.inject', values: { inject: id } },
  }))

/** Answers to a card are opened together when the orders are in [R9.2]. */
export function answersTold(state: GameState): Told[] {
  const told = toldRound(state)
  return state.injects
    .filter(({ round }) => round <= told)
    .flatMap(({ id, round, answers }) =>
      keysOf<SeatId>(answers).map((by): Told => {
        const said = { key: 'chronicle.answer', values: { by, inject: id, choice: answers[by] ?? '' } }
        return { ...base, key: `answer:${id}:${by}`, stage: 'act', round, icon: 'inject', by, said }
      }),
    )
}

/** What the facilitator said to all. */
export const announcementsTold = (state: GameState): Told[] =>
  state.announcements.map(({ round, text }) => ({
    ...base,
    key: 'announcement',
    stage: 'word',
    round,
    icon: 'facilitator',
    said: { key: 'chronicle.announcement', values: { text } },
  }))

/** How it ended. */
export const endTold = (state: GameState): Told[] =>
  state.outcome === null
    ? []
    : [
        {
          ...base,
          key: 'end',
          stage: 'end',
          round: state.outcome.round,
          icon: 'end',
          said: { key: `chronicle.end.${state.outcome.ending}` },
        },
      ]
