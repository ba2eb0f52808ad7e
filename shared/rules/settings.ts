import type { Settings } from '../model/setup.ts'

/** The model's settings as the game is played [R8.1]. */
export const DEFAULT_SETTINGS: Settings = {
  beta: 1,
  delta: 0.45,
  kappa: 0.8,
  sigma0: 0.6,
  a: 0.35,
  p0: 0.02,
  cohesion0: 60,
  spillover: 0.08,
  baseAt: 70,
  absorbAt: 85,
  noise: 0.12,
}

/** The settings of a table: the defaults with what its set-up changes [R8.1]. */
export const settingsOf = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes })
