/** Named bands of the tension meter, each from its lower bound up to the next. */
export const TENSION_BANDS = [
  { name: 'calm', from: 0 },
  { name: 'uneasy', from: 30 },
  { name: 'tense', from: 50 },
  { name: 'dangerous', from: 65 },
  { name: 'brink', from: 80 },
] as const
export type TensionBand = (typeof TENSION_BANDS)[number]['name']

/** The band of a tension from 0 to 100. */
export function tensionBand(value: number): TensionBand {
  return TENSION_BANDS.findLast(band => value >= band.from)?.name ?? 'calm'
}

/** A word for trust from 0 to 1: the keys `trust.none` to `trust.high`. */
export function trustWord(trust: number): 'none' | 'low' | 'some' | 'fair' | 'high' {
  if (trust < 0.12) return 'none'
  if (trust < 0.3) return 'low'
  if (trust < 0.5) return 'some'
  return trust < 0.7 ? 'fair' : 'high'
}

/** A word for how openly a neighbour can be watched, 0 to 0.9. */
export function openWord(transparency: number): 'closed' | 'partly' | 'open' {
  if (transparency < 0.25) return 'closed'
  return transparency < 0.5 ? 'partly' : 'open'
}

/** A word for a threat from 0 to 100. */
export function threatWord(threat: number): 'slight' | 'moderate' | 'serious' | 'grave' {
  if (threat < 30) return 'slight'
  if (threat < 50) return 'moderate'
  return threat < 70 ? 'serious' : 'grave'
}

/** A change of trust, in log-odds, as words for `threat.last`: which way and how far. */
export const trustMove = (
  change: number,
): { readonly course: 'up' | 'down'; readonly much: 'little' | 'some' | 'great' } => ({
  course: change > 0 ? 'up' : 'down',
  much: Math.abs(change) < 0.2 ? 'little' : Math.abs(change) < 0.8 ? 'some' : 'great',
})
