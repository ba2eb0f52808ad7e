import type { EventOf } from '../../model/event.ts'
import type { Crisis, GameState } from '../../model/state.ts'
import { counted } from './talk.ts'

const withCrisis = (state: GameState, id: string, change: (crisis: Crisis) => Crisis): GameState => ({
  ...state,
  crises: state.crises.map(crisis => (crisis.id === id ? change(crisis) : crisis)),
})

export const crisisOpened = (state: GameState, event: EventOf<'crisisOpened'>): GameState => ({
  ...counted(state),
  crises: [...state.crises, event.crisis],
})

export const crisisMessageSent = (state: GameState, event: EventOf<'crisisMessageSent'>): GameState =>
  withCrisis(state, event.crisis, crisis => ({
    ...crisis,
    messages: [...crisis.messages, { from: event.from, text: event.text }],
  }))

export const crisisChosen = (state: GameState, event: EventOf<'crisisChosen'>): GameState =>
  withCrisis(state, event.crisis, crisis => ({
    ...crisis,
    choices: { ...crisis.choices, [event.seat]: event.choice },
  }))

export const crisisClosed = (state: GameState, event: EventOf<'crisisClosed'>): GameState =>
  withCrisis(state, event.crisis, crisis => ({
    ...crisis,
    status: 'closed',
    war: event.war,
    risk: event.risk,
    fear: event.fear,
  }))
