import { useTell } from '../texts/index.tsx'
import css from './board.module.css'
import type { CameraControls } from './camera/useCamera.ts'

/** Step of a zoom button or key. */
export const ZOOM_STEP = 1.5

/** Closer, farther, whole board. The board's keys + − 0 do the same. */
export function BoardControls({ camera }: { readonly camera: CameraControls }) {
  const { t } = useTell()
  const buttons = [
    { key: 'map.zoom.in', sign: '+', act: () => camera.zoomBy(ZOOM_STEP) },
    { key: 'map.zoom.out', sign: '−', act: () => camera.zoomBy(1 / ZOOM_STEP) },
    { key: 'map.zoom.reset', sign: '⌂', act: camera.reset },
  ]
  return (
    <fieldset className={css.controls} aria-label={t('map.zoom')}>
      {buttons.map(({ key, sign, act }) => (
        <button key={key} type="button" aria-label={t(key)} title={t(key)} onClick={act}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </fieldset>
  )
}
