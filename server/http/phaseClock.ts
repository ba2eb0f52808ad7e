import { SCENARIOS } from '../../shared/content/scenarios/index.ts'
import type { ClockPlan } from '../../shared/model/setup.ts'

/** Rounds to expect of a scenario that is not known. */
const EXPECTED_ROUNDS = 8

/** Rounds to expect where the length of the game is hidden: two thirds of the way up, for six to nine eight. */
export function expectedRounds(scenario: string): number {
  const [fewest, most] = SCENARIOS.find(({ id }) => id === scenario)?.rounds ?? [EXPECTED_ROUNDS, EXPECTED_ROUNDS]
  return Math.round((fewest + 2 * most) / 3)
}

/**
 * Shares of a round's time and the least each phase may have, in seconds. A crisis comes in few rounds and is short,
 * so it is not counted in.
 */
const SHARES = {
  briefing: { share: 0.1, least: 10 },
  negotiation: { share: 0.38, least: 20 },
  orders: { share: 0.3, least: 20 },
  resolution: { share: 0.12, least: 10 },
  assessment: { share: 0.1, least: 10 },
} as const

const CRISIS = { share: 0.15, least: 20, most: 90 } as const

const toFive = (seconds: number): number => Math.round(seconds / 5) * 5

/** Phase lengths in seconds for a game of so many minutes; no clock at all for null. For 50 minutes and 8 rounds: 40, 145, 115, 45, 40. */
export function phaseClock(minutes: number | null, rounds: number | null): ClockPlan {
  if (minutes === null) return {}
  const round = (minutes * 60) / (rounds ?? EXPECTED_ROUNDS)
  const length = (phase: keyof typeof SHARES) => Math.max(SHARES[phase].least, toFive(round * SHARES[phase].share))
  return {
    briefing: length('briefing'),
    negotiation: length('negotiation'),
    orders: length('orders'),
    crisis: Math.min(CRISIS.most, Math.max(CRISIS.least, toFive(round * CRISIS.share))),
    resolution: length('resolution'),
    assessment: length('assessment'),
  }
}
