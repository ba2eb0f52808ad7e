/** What a laboratory may change about all bots at once [R11.10]. */
export interface Temperament {
  /** Strength of the reaction to fear: appetite for building is multiplied by it. */
  readonly reaction: number
  /** Share of that appetite that each further round takes away, 0 to 1. */
  readonly fatigue: number
  /** Trust from which an adaptive bot co-operates and a choosy one signs, 0 to 1. */
  readonly threshold: number
  /** `policy`: as the policy likes; `free`: with anybody; `trusted`: only where trust reaches the threshold too. */
  readonly signing: 'policy' | 'free' | 'trusted'
  /** Notice given of exercises; `mixed`: as the policy likes. */
  readonly exercises: 'mixed' | 'notified' | 'snap'
  /** Brigades that NATO's bot builds in each round before it thinks of anything else. */
  readonly natoBuild: number
}

/** Bots as they are at an ordinary table. */
export const EVEN_TEMPER: Temperament = {
  reaction: 1,
  fatigue: 0,
  threshold: 0.3,
  signing: 'policy',
  exercises: 'mixed',
  natoBuild: 0,
}
