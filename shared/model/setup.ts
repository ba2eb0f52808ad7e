import type { AgendaId, Phase, SeatId } from './ids.ts'

/** Which confidence-building agreements stand at the start. */
export const NETWORKS = ['none', 'belarus', 'russia-nato', 'all'] as const
export type Network = (typeof NETWORKS)[number]

/** The model's settings [R8]; the numbers a lab may change. */
export interface Settings {
  /** Offence advantage β. */
  readonly beta: number
  /** Distinguishability without inspection δ, 0 to 1. */
  readonly delta: number
  /** Pessimism κ: how far towards the upper end of the range fear looks. */
  readonly kappa: number
  /** Uncertainty half-width with no transparency σ0. */
  readonly sigma0: number
  /** Share of a pair's tension renewed each round, a. */
  readonly a: number
  /** Probability scale of a crisis becoming war, p0. */
  readonly p0: number
  readonly cohesion0: number
  /** Cushion's addition to Russia's transparency. */
  readonly spillover: number
  /** Integration at which a base cannot be refused. */
  readonly baseAt: number
  /** Integration at which Belarus is absorbed. */
  readonly absorbAt: number
  /** Size of the error in what each seat believes at the start, as a share. */
  readonly noise: number
}

/** How long a phase lasts in seconds; null means no clock. */
export type ClockPlan = Readonly<Partial<Record<Phase, number | null>>>

/** Everything a table is born with. `seed`, `rounds` and `agendas` are secrets. */
export interface Setup {
  readonly table: string
  readonly scenario: string
  /** Secret text from which all chance is drawn. */
  readonly seed: string
  /** Length of the game. Null: drawn from the seed between the scenario's bounds, known to nobody. */
  readonly rounds: number | null
  readonly settings: Partial<Settings>
  /** Agendas chosen by the facilitator; the others are drawn. */
  readonly agendas: Readonly<Partial<Record<SeatId, AgendaId>>>
  readonly clock: ClockPlan
  /** Agreements at the start in place of the scenario's confidence-building ones [R8.2]. */
  readonly csbm?: Network
  /** NATO's guarantee at the start in place of the scenario's [R8.2]. */
  readonly guarantee?: 'conditional' | 'unconditional'
  /** Whether all know the last round. Absent: they do where `rounds` is fixed [R8.2]. */
  readonly knownEnd?: boolean
}
