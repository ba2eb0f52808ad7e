import { lazyShape, settled } from '../../base/lazy.ts'
import type { Frame } from '../../model/frame.ts'
import type { Viewer } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { boardView } from './board.ts'
import { chronicleView } from './chronicle/index.ts'
import { crisesView } from './crises.ts'
import { deskView } from './desk.ts'
import { type Eyes, eyesOf } from './eyes.ts'
import { headView } from './head.ts'
import { assessView, mineView } from './mine.ts'
import { storyView } from './story.ts'
import { talkView } from './talk.ts'
import { tensionView } from './tension.ts'
import { threatView } from './threat.ts'
import { tracksView } from './tracks.ts'
import { truthView } from './truth.ts'

interface Looking {
  readonly state: GameState
  readonly eyes: Eyes
}

/** Each slice is built up from nothing, field by field; what it does not ask for cannot leak [R9.1]. */
const frameOf = lazyShape<Looking, Frame>({
  head: ({ state, eyes }) => headView(state, eyes),
  board: ({ state, eyes }) => boardView(state, eyes),
  tension: ({ state, eyes }) => tensionView(state, eyes),
  tracks: ({ state, eyes }) => tracksView(state, eyes),
  threat: ({ state, eyes }) => threatView(state, eyes),
  mine: ({ state, eyes }) => mineView(state, eyes),
  desk: ({ state, eyes }) => deskView(state, eyes),
  talk: ({ state, eyes }) => talkView(state, eyes),
  crises: ({ state, eyes }) => crisesView(state, eyes),
  story: ({ state, eyes }) => storyView(state, eyes),
  chronicle: ({ state, eyes }) => chronicleView(state, eyes),
  assess: ({ state, eyes }) => assessView(state, eyes),
  outcome: ({ state }) => state.outcome,
  truth: ({ state, eyes }) => truthView(state, eyes),
})

/** All that one viewer may see at this moment [R9.1]. */
export const viewFor = (state: GameState, viewer: Viewer): Frame => settled(glanceFor(state, viewer))

/** The same frame, each slice made when it is first looked at: bots look at few. To be read at once and not kept. */
export const glanceFor = (state: GameState, viewer: Viewer): Frame => frameOf({ state, eyes: eyesOf(viewer) })
