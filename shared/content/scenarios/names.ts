import type { SeatId } from '../../model/ids.ts'

/** The scenarios, in the order of the screen, without what they are made of: enough to offer them. */
export const SCENARIO_IDS = [
  'quick-start',
  'december-2019',
  'defender-2020',
  'zapad-2017',
  'fort-trump',
  'minsk-dialogue',
  'belarus-2020',
  'long-road',
] as const
export type ScenarioId = (typeof SCENARIO_IDS)[number]

/** The one that is played where nothing is said. */
export const FIRST_SCENARIO: ScenarioId = 'december-2019'

/** Seats for people in the quick start: two that fear each other, and one between them. */
export const QUICK_START_SEATS: readonly SeatId[] = ['RU', 'PL', 'BY']

/** The seats that a scenario offers to people; null where it offers all. */
export const seatsOffered = (id: string): readonly SeatId[] | null => (id === 'quick-start' ? QUICK_START_SEATS : null)
