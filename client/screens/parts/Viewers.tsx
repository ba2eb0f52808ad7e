import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { VIEWERS, type Viewer } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import { tintOf } from './SeatName.tsx'
import css from './Viewers.module.css'

const ORDER: readonly Viewer[] = [
  'truth',
  'public',
  ...VIEWERS.filter(viewer => viewer !== 'truth' && viewer !== 'public'),
]

interface Props {
  readonly selected: Viewer
  readonly onSelect: (viewer: Viewer) => void
}

/** Whose view is shown: the truth, what everybody sees, or one seat's. */
export function Viewers({ selected, onSelect }: Props) {
  const { t } = useTell()
  return (
    <ToggleButtonGroup
      aria-label={t('shell.viewers')}
      className={css.viewers ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={keys => {
        const viewer = ORDER.find(one => keys.has(one))
        if (viewer !== undefined) onSelect(viewer)
      }}
    >
      {ORDER.map(viewer => (
        <ToggleButton key={viewer} id={viewer} className={css.viewer ?? ''}>
          {viewer !== 'truth' && viewer !== 'public' && (
            <span className={css.swatch} style={{ background: tintOf(viewer) }} aria-hidden="true" />
          )}
          {viewer === 'truth' || viewer === 'public' ? t(`shell.viewer.${viewer}`) : t(`seat.${viewer}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
