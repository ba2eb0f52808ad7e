import type { ChronicleEntry } from '../../../model/frame.ts'
import type { GameState } from '../../../model/state.ts'
import type { Eyes } from '../eyes.ts'
import { actsTold, crisesTold, incidentsTold } from './deeds.ts'
import { inOrder, withIds } from './entry.ts'
import { announcementsTold, answersTold, endTold, injectsTold } from './setting.ts'
import { agreementsTold, pledgesTold, proposalsTold } from './words.ts'

/** The whole game's public entries and the viewer's own, newest last [R9.11]. */
export const chronicleView = (state: GameState, eyes: Eyes): ChronicleEntry[] =>
  withIds(
    inOrder([
      ...injectsTold(state),
      ...announcementsTold(state),
      ...agreementsTold(state, eyes),
      ...proposalsTold(state, eyes),
      ...pledgesTold(state, eyes),
      ...answersTold(state),
      ...actsTold(state, eyes),
      ...incidentsTold(state),
      ...crisesTold(state),
      ...endTold(state),
    ]),
  )
