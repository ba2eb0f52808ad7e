import type { Frame } from '../../model/frame.ts'
import type { Viewer } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { boardView } from './board.ts'
import { chronicleView } from './chronicle/index.ts'
import { crisesView } from './crises.ts'
import { deskView } from './desk.ts'
import { eyesOf } from './eyes.ts'
import { headView } from './head.ts'
import { assessView, mineView } from './mine.ts'
import { storyView } from './story.ts'
import { talkView } from './talk.ts'
import { tensionView } from './tension.ts'
import { threatView } from './threat.ts'
import { tracksView } from './tracks.ts'
import { truthView } from './truth.ts'

/**
 * All that one viewer may see at this moment. Built up from nothing, field by field; what a slice does not ask for
 * cannot leak [R9.1].
 */
export function viewFor(state: GameState, viewer: Viewer): Frame {
  const eyes = eyesOf(viewer)
  return {
    head: headView(state, eyes),
    board: boardView(state, eyes),
    tension: tensionView(state, eyes),
    tracks: tracksView(state, eyes),
    threat: threatView(state, eyes),
    mine: mineView(state, eyes),
    desk: deskView(state, eyes),
    talk: talkView(state, eyes),
    crises: crisesView(state, eyes),
    story: storyView(state, eyes),
    chronicle: chronicleView(state, eyes),
    assess: assessView(state, eyes),
    outcome: state.outcome,
    truth: truthView(state, eyes),
  }
}
