import { ForceTag } from '../layers/ForceTag.tsx'
import type { Force } from '../standing/forces.ts'

/** A tag as it stands on the map, for the key. */
export function TagSample({ guess, inspected = false }: { readonly guess: boolean; readonly inspected?: boolean }) {
  const force: Force = {
    owner: 'PL',
    at: 'pl-centre',
    offence: { low: 2, high: 3 },
    defence: { low: 1, high: 2 },
    exact: !guess && !inspected,
    inspected,
    kinds: guess || inspected ? [] : [{ kind: 'armoured', count: 2, size: 2 }],
  }
  const text = guess ? (['2–3', '1–2'] as const) : (['2', '1'] as const)
  const w = guess ? 60 : 48
  return (
    <svg width={w + 6} height="32" viewBox={`-1 -4 ${w + 6} 32`} aria-hidden="true">
      <ForceTag row={{ row: 'force', key: 'sample', force, code: null, text, w, h: 25 }} />
    </svg>
  )
}
