const MINUS = '−'

/** At most `digits` decimals, no trailing zeros, a true minus sign. */
export function figure(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits))
  return rounded < 0 ? `${MINUS}${-rounded}` : String(rounded === 0 ? 0 : rounded)
}

/** A change with its sign: "+0.3", "−2", "±0". */
export function delta(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits))
  if (rounded === 0) return '±0'
  return rounded > 0 ? `+${rounded}` : `${MINUS}${-rounded}`
}

/** A share from 0 to 1 as a whole number of per cent. */
export const percent = (share: number): number => Math.round(share * 100)
