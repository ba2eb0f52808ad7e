import { tidy } from '../base/records.ts'

/** Mean, standard deviation of the sample, and the interval that holds the true mean with 95 % confidence. */
export interface Estimate {
  readonly mean: number
  readonly sd: number
  readonly ci95: readonly [number, number]
}

/** Gathers numbers one by one without keeping them. */
export interface Gathering {
  readonly count: number
  readonly mean: number
  /** Sum of squared deviations from the mean. */
  readonly squares: number
}

export const NOTHING: Gathering = { count: 0, mean: 0, squares: 0 }

/** One number more, by Welford's method: stable however many there are. */
export function gather({ count, mean, squares }: Gathering, value: number): Gathering {
  const off = value - mean
  const next = mean + off / (count + 1)
  return { count: count + 1, mean: next, squares: squares + off * (value - next) }
}

/** A single number has no spread to speak of: its interval is itself. */
export function estimateOf({ count, mean, squares }: Gathering): Estimate {
  const sd = count < 2 ? 0 : Math.sqrt(squares / (count - 1))
  const half = count < 2 ? 0 : (student(count - 1) * sd) / Math.sqrt(count)
  return { mean: tidy(mean), sd: tidy(sd), ci95: [tidy(mean - half), tidy(mean + half)] }
}

export const estimate = (values: readonly number[]): Estimate => estimateOf(values.reduce(gather, NOTHING))

/** Exact for few degrees of freedom, where the series does not hold. */
const FEW = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281]
const NORMAL = 1.959964

/** The 97.5 % point of Student's distribution: what a normal 1.96 becomes with few values (Cornish and Fisher's series). */
export function student(freedom: number): number {
  const exact = FEW[freedom - 1]
  if (exact !== undefined) return exact
  const z = NORMAL
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3
}
