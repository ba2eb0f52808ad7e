import type { SeatId } from '../model/ids.ts'

/** What each part of a seat's objectives weighs before its agenda [R10.2]. Parts of weight 0 count only with an agenda. */
export const OBJECTIVE_WEIGHTS = {
  RU: { integration: 0.35, division: 0.25, leverage: 0.25, support: 0.15, calm: 0 },
  NATO: { cohesion: 0.4, deterrence: 0.3, predictability: 0.2, ukraine: 0.1, support: 0 },
  PL: { presence: 0.4, cohesion: 0.3, support: 0.3 },
  BA: { reinforcement: 0.4, cohesion: 0.3, border: 0.3 },
  UA: { calm: 0.2, redLines: 0.2, western: 0.3, north: 0.3 },
  BY: { independence: 0.5, stability: 0.25, energy: 0.25 },
} as const satisfies Readonly<Record<SeatId, Readonly<Record<string, number>>>>
