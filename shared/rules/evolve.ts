import { assertNever } from '../base/result.ts'
import type { GameEvent, LogEntry } from '../model/event.ts'
import type { GameState } from '../model/state.ts'
import * as board from './fold/board.ts'
import * as crises from './fold/crises.ts'
import * as flow from './fold/flow.ts'
import * as numbers from './fold/numbers.ts'
import * as talk from './fold/talk.ts'

/** The state after one fact. Only `tableCreated` needs no state before it [R1.12]. */
export function evolve(state: GameState | null, event: GameEvent): GameState {
  if (event.kind === 'tableCreated') return event.state
  if (state === null) throw new Error(`no table to evolve: ${event.kind}`)
  return evolved(state, event)
}

/** The state after a whole log. */
export function fold(entries: readonly LogEntry[]): GameState {
  const state = entries.flatMap(entry => entry.events).reduce<GameState | null>(evolve, null)
  if (state === null) throw new Error('an empty log has no state')
  return state
}

function evolved(state: GameState, event: Exclude<GameEvent, { kind: 'tableCreated' }>): GameState {
  switch (event.kind) {
    case 'seatTaken':
      return flow.withSeat(state, event.seat, { player: event.player })
    case 'seatLeft':
      return flow.withSeat(state, event.seat, { player: null })
    case 'gameStarted':
      return { ...state, status: 'playing' }
    case 'roundBegan':
      return flow.roundBegan(state, event)
    case 'phaseBegan':
      return flow.phaseBegan(state, event)
    case 'clockChanged':
      return { ...state, status: event.status, clock: event.clock }
    case 'draftSaved':
      return flow.withSeat(state, event.seat, { draft: event.orders })
    case 'readinessChanged':
      return flow.withSeat(state, event.seat, { ready: event.ready })
    case 'apSpent':
      return flow.withSeat(state, event.seat, { ap: state.seats[event.seat].ap - event.ap })
    case 'postureChanged':
      return flow.withSeat(state, event.seat, { posture: event.posture })
    case 'bonusEarned':
      return flow.withSeat(state, event.seat, { bonus: state.seats[event.seat].bonus + event.points })
    case 'injectDrawn':
      return flow.injectDrawn(state, event)
    case 'injectAnswered':
      return flow.injectAnswered(state, event)
    case 'roundClosed':
      return flow.roundClosed(state, event)
    case 'gameEnded':
      return flow.gameEnded(state, event)
    case 'channelOpened':
      return talk.channelOpened(state, event)
    case 'messageSent':
      return talk.messageSent(state, event)
    case 'announced':
      return talk.announced(state, event)
    case 'proposalMade':
      return talk.proposalMade(state, event)
    case 'proposalSigned':
      return talk.proposalSigned(state, event)
    case 'proposalClosed':
      return talk.proposalClosed(state, event)
    case 'agreementMade':
      return talk.agreementMade(state, event)
    case 'agreementChanged':
      return talk.agreementChanged(state, event)
    case 'pledgeMade':
      return talk.pledgeMade(state, event)
    case 'pledgeJudged':
      return talk.pledgeJudged(state, event)
    case 'requestMade':
      return talk.requestMade(state, event)
    case 'requestClosed':
      return talk.requestClosed(state, event)
    case 'orderCarriedOut':
      return board.orderCarriedOut(state, event)
    case 'actSeen':
      return board.actSeen(state, event)
    case 'counterPlaced':
      return board.counterPlaced(state, event)
    case 'counterResized':
      return board.counterResized(state, event)
    case 'counterMoved':
      return board.counterMoved(state, event)
    case 'counterRemoved':
      return board.counterRemoved(state, event)
    case 'pictureChanged':
      return board.pictureChanged(state, event)
    case 'areaInspected':
      return board.areaInspected(state, event)
    case 'exerciseHeld':
      return board.exerciseHeld(state, event)
    case 'incidentHappened':
      return board.incidentHappened(state, event)
    case 'glimpsed':
      return numbers.glimpsed(state, event)
    case 'trustChanged':
      return numbers.trustChanged(state, event)
    case 'tensionChanged':
      return numbers.tensionChanged(state, event)
    case 'trackChanged':
      return numbers.trackChanged(state, event)
    case 'guaranteeChosen':
      return { ...state, guarantee: event.guarantee }
    case 'baseChanged':
      return { ...state, base: event.at }
    case 'absorbed':
      return { ...state, absorbed: true }
    case 'crisisOpened':
      return crises.crisisOpened(state, event)
    case 'crisisMessageSent':
      return crises.crisisMessageSent(state, event)
    case 'crisisChosen':
      return crises.crisisChosen(state, event)
    case 'crisisClosed':
      return crises.crisisClosed(state, event)
    case 'assessed':
      return { ...state, ratings: { ...state.ratings, [event.seat]: event.ratings } }
    default:
      return assertNever(event)
  }
}
