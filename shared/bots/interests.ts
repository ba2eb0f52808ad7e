import type { SeatId, TrackId } from '../model/ids.ts'

type Interests = Readonly<Partial<Record<TrackId, number>>>

/** Which tracks a seat would see higher (above 0) or lower, as its objectives weigh them [R10.2]. */
const INTERESTS: Readonly<Record<SeatId, Interests>> = {
  RU: { integration: 0.35, cohesion: -0.25, leverage: 0.25, 'support.RU': 0.15, sanctions: -2, usPresence: -1 },
  NATO: { cohesion: 0.4, predictability: 0.2, westernTies: 0.1, 'support.NATO': 0.1, leverage: -0.05 },
  PL: { usPresence: 6, cohesion: 0.3, 'support.PL': 0.3, integration: -0.1 },
  BA: { cohesion: 0.3, 'support.BA': 0.2, integration: -0.1 },
  UA: { leverage: -0.3, 'support.UA': 0.3, peace: 4, integration: -0.1, sanctions: 1 },
  BY: { integration: -0.5, stability: 0.25, energy: 0.15, westernTies: 0.15, 'support.BY': 0.15 },
}

/** How much a seat wants one more point of a track; below 0 where it wants one less. */
export const interestOf = (seat: SeatId, track: TrackId): number => INTERESTS[seat][track] ?? 0
