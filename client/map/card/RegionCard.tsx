import { useTell } from '../../texts/index.tsx'
import type { Camera, Size } from '../camera/camera.ts'
import type { XY } from '../plate/projection.ts'
import type { Standing } from '../standing/standing.ts'
import css from './card.module.css'
import { cardPlace } from './place.ts'
import { StandingDetails } from './StandingDetails.tsx'

interface Props {
  readonly standing: Standing
  readonly cushion: number
  readonly anchor: XY
  readonly camera: Camera
  readonly size: Size
  /** Opened by a tap or by Enter: stays until closed. */
  readonly pinned: boolean
  readonly onClose: () => void
  /** While an area is being chosen the card keeps to the corner. */
  readonly aside: boolean
}

/** What is known of one area, beside it and always whole within the board. On narrow boards it docks at the foot. */
export function RegionCard({ standing, cushion, anchor, camera, size, pinned, aside, onClose }: Props) {
  const { t } = useTell()
  return (
    <div className={css.card} data-pinned={pinned || undefined} style={cardPlace(anchor, camera, size, aside)}>
      <div className={css.head}>
        <p className={css.name}>{t(`area.${standing.area}`)}</p>
        {pinned && (
          <button type="button" className={css.close} onClick={onClose} aria-label={t('map.card.close')}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <StandingDetails standing={standing} cushion={cushion} />
    </div>
  )
}
