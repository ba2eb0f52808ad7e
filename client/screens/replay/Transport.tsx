import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { Mark } from './marks.ts'
import { SPEEDS } from './pace.ts'
import { Sign } from './Sign.tsx'
import css from './Transport.module.css'
import type { usePlayback } from './usePlayback.ts'

interface Props {
  readonly marks: readonly Mark[]
  readonly nameOf: (mark: Mark) => string
  readonly onJump: (index: number) => void
  readonly onJumpBy: (way: -1 | 1) => void
  readonly onStep: (by: -1 | 1) => void
  readonly playback: ReturnType<typeof usePlayback>
}

/** Play, step, jump, and how fast. */
export function Transport({ marks, nameOf, onJump, onJumpBy, onStep, playback }: Props) {
  const { t } = useTell()
  const { playing, speed, setSpeed, toggle } = playback
  return (
    <div className={css.transport}>
      <div className={css.buttons}>
        <Button look="quiet" aria-label={t('shell.replay.phaseBack')} onPress={() => onJumpBy(-1)}>
          <Sign name="phaseBack" />
        </Button>
        <Button look="quiet" aria-label={t('shell.replay.stepBack')} onPress={() => onStep(-1)}>
          <Sign name="stepBack" />
        </Button>
        <Button look="primary" aria-label={t(playing ? 'shell.replay.pause' : 'shell.replay.play')} onPress={toggle}>
          <Sign name={playing ? 'pause' : 'play'} />
        </Button>
        <Button look="quiet" aria-label={t('shell.replay.stepOn')} onPress={() => onStep(1)}>
          <Sign name="stepOn" />
        </Button>
        <Button look="quiet" aria-label={t('shell.replay.phaseOn')} onPress={() => onJumpBy(1)}>
          <Sign name="phaseOn" />
        </Button>
      </div>
      <ToggleButtonGroup
        aria-label={t('shell.replay.speed')}
        className={css.speeds ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(speed)]}
        onSelectionChange={keys => {
          const next = SPEEDS.find(one => keys.has(String(one)))
          if (next !== undefined) setSpeed(next)
        }}
      >
        {SPEEDS.map(one => (
          <ToggleButton key={one} id={String(one)} className={css.speed ?? ''}>
            {t('shell.replay.times', { speed: one })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Menu
        label={t('shell.replay.jump')}
        entries={marks.map(mark => ({
          id: String(mark.index),
          label: nameOf(mark),
          onAction: () => onJump(mark.index),
        }))}
      />
    </div>
  )
}
