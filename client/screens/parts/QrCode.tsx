import { create } from 'qrcode'
import { useMemo } from 'react'
import css from './QrCode.module.css'

/** The quiet margin that readers need around a code, in modules. */
const MARGIN = 3

/** A QR code as one path, so that it prints and projects sharply. `label` says the same in words. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const squares: string[] = []
    for (let y = 0; y < modules.size; y++)
      for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) squares.push(`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`)
    return { size: modules.size + 2 * MARGIN, path: squares.join('') }
  }, [text])
  return (
    <svg className={css.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} className={css.modules} />
    </svg>
  )
}
