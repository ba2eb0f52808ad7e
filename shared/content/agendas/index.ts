import { AGENDAS, type AgendaId, type SeatId } from '../../model/ids.ts'
import type { Agenda } from './agenda.ts'

/** The hidden agendas: what each changes in the weights of the objectives, and when it is met [R10.4]. */
export const AGENDA_TABLE: Readonly<Record<AgendaId, Agenda>> = {
  'RU.secure-power': {
    id: 'RU.secure-power',
    seat: 'RU',
    weights: { integration: 0.25, division: 0.15, calm: 0.3 },
    goals: [
      { that: 'tension', atMost: 55 },
      { that: 'pair', pair: 'RU-NATO', atMost: 55 },
    ],
  },
  'RU.sphere-keeper': {
    id: 'RU.sphere-keeper',
    seat: 'RU',
    weights: { integration: 0.5, leverage: 0.3, division: 0.1 },
    goals: [{ that: 'track', track: 'integration', atLeast: 60 }],
  },
  'RU.opportunist': {
    id: 'RU.opportunist',
    seat: 'RU',
    weights: { division: 0.45, leverage: 0.3, integration: 0.2 },
    goals: [{ that: 'track', track: 'cohesion', atMost: 52 }],
  },
  'NATO.guarantor': {
    id: 'NATO.guarantor',
    seat: 'NATO',
    weights: { deterrence: 0.45 },
    goals: [
      { that: 'track', track: 'cohesion', atLeast: 60 },
      { that: 'guarantee', is: 'unconditional' },
    ],
  },
  'NATO.burden-sharer': {
    id: 'NATO.burden-sharer',
    seat: 'NATO',
    weights: { support: 0.25, deterrence: 0.15 },
    goals: [
      { that: 'track', track: 'support.NATO', atLeast: 50 },
      { that: 'guarantee', is: 'conditional' },
    ],
  },
  'NATO.dialogue': {
    id: 'NATO.dialogue',
    seat: 'NATO',
    weights: { predictability: 0.4, deterrence: 0.15 },
    goals: [
      { that: 'pair', pair: 'RU-NATO', atMost: 50 },
      { that: 'track', track: 'predictability', atLeast: 50 },
    ],
  },
  'PL.atlanticist': {
    id: 'PL.atlanticist',
    seat: 'PL',
    weights: { presence: 0.55 },
    goals: [{ that: 'track', track: 'usPresence', atLeast: 2 }],
  },
  'PL.loyalist': {
    id: 'PL.loyalist',
    seat: 'PL',
    weights: { cohesion: 0.5, presence: 0.2 },
    goals: [{ that: 'track', track: 'cohesion', atLeast: 62 }],
  },
  'BA.tripwire': {
    id: 'BA.tripwire',
    seat: 'BA',
    weights: { reinforcement: 0.55 },
    goals: [{ that: 'track', track: 'cohesion', atLeast: 60 }],
  },
  'BA.good-neighbour': {
    id: 'BA.good-neighbour',
    seat: 'BA',
    weights: { border: 0.5, reinforcement: 0.25 },
    goals: [
      { that: 'pair', pair: 'BY-BA', atMost: 32 },
      { that: 'agreements', atLeast: 2 },
    ],
  },
  'UA.peace-mandate': {
    id: 'UA.peace-mandate',
    seat: 'UA',
    weights: { calm: 0.5 },
    goals: [
      { that: 'track', track: 'peace', atLeast: 2 },
      { that: 'pair', pair: 'RU-UA', atMost: 60 },
    ],
  },
  'UA.red-lines': {
    id: 'UA.red-lines',
    seat: 'UA',
    weights: { redLines: 0.4, western: 0.35, calm: 0.1 },
    goals: [
      { that: 'track', track: 'leverage', atMost: 50 },
      { that: 'track', track: 'support.UA', atLeast: 55 },
    ],
  },
  'BY.sovereigntist': {
    id: 'BY.sovereigntist',
    seat: 'BY',
    weights: { independence: 0.65 },
    goals: [
      { that: 'track', track: 'integration', atMost: 42 },
      { that: 'base', stands: false },
    ],
  },
  'BY.subsidy-seeker': {
    id: 'BY.subsidy-seeker',
    seat: 'BY',
    weights: { energy: 0.5, independence: 0.3 },
    goals: [
      { that: 'track', track: 'energy', atLeast: 60 },
      { that: 'track', track: 'integration', atMost: 69 },
    ],
  },
  'BY.regime-survivor': {
    id: 'BY.regime-survivor',
    seat: 'BY',
    weights: { stability: 0.5, independence: 0.3 },
    goals: [{ that: 'track', track: 'stability', atLeast: 60 }],
  },
}

/** The agendas that a seat may be dealt. */
export const agendasOf = (seat: SeatId): readonly AgendaId[] => AGENDAS.filter(id => AGENDA_TABLE[id].seat === seat)
