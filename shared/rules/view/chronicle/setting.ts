import type { GameState } from '../../../model/state.ts'
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
