import { recordOf, tidy } from '../base/records.ts'
import { scenarioOf } from '../content/scenarios/index.ts'
import { dyadOf, PAIRS, SEATS, TRACKS } from '../model/ids.ts'
import type { GameState, Judgement, RoundRecord } from '../model/state.ts'
import { weightsOf } from './board.ts'
import { cushionOf } from './cushion.ts'
import { globalTension } from './pairs.ts'
import { judge, securityOf } from './perception.ts'
import { openShareOf } from './tracks.ts'
import { DYADS } from './trust.ts'

const tidied = (judgement: Judgement): Judgement => ({
  best: tidy(judgement.best),
  low: tidy(judgement.low),
  high: tidy(judgement.high),
  feared: tidy(judgement.feared),
  trust: tidy(judgement.trust),
  transparency: tidy(judgement.transparency),
  vulnerability: tidy(judgement.vulnerability),
  threat: tidy(judgement.threat),
})

/** The numbers of the round that closes, as a fact [R3.5]. Before the first round: those of the start. */
export function roundRecordOf(state: GameState): RoundRecord {
  return {
    round: state.round,
    tension: tidy(globalTension(state.tension)),
    pairs: recordOf(PAIRS, pair => state.tension[pair]),
    tracks: recordOf(TRACKS, track => state.tracks[track]),
    judgements: Object.fromEntries(
      DYADS.map(([observer, about]) => [dyadOf(observer, about), tidied(judge(state, observer, about))]),
    ),
    security: recordOf(SEATS, seat => tidy(securityOf(state, seat))),
    cushion: tidy(cushionOf(state)),
    armsIndex: armsIndexOf(state),
    openShare: openShareOf(state),
    orders: recordOf(SEATS, seat => state.seats[seat].draft),
    ratings: state.ratings,
  }
}

const total = (forces: readonly { readonly kind: Parameters<typeof weightsOf>[0]; readonly size: number }[]): number =>
  forces.reduce((sum, { kind, size }) => {
    const { offence, defence } = weightsOf(kind, size)
    return sum + offence + defence
  }, 0)

/** All true force on the board; 100 is what the scenario began with [R3.5]. */
const armsIndexOf = (state: GameState): number =>
  tidy((100 * total(Object.values(state.counters))) / total(scenarioOf(state.setup.scenario).forces))
