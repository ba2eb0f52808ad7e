import { clockText } from '../../describe/clockText.ts'
import { Board } from '../../map/Board.tsx'
import { Chronicle } from '../../panels/chronicle/Chronicle.tsx'
import { Outcome } from '../../panels/outcome/Outcome.tsx'
import { TensionMeter } from '../../panels/tension/TensionMeter.tsx'
import { useSlice, useTimeLeft } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Invitation } from '../facilitator/Invitation.tsx'
import { useTableTitle } from '../live/useTableTitle.ts'
import { originFor, spoken } from '../parts/joinAddress.ts'
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx'
import css from './PublicScreen.module.css'

interface Props {
  readonly code: string | null
  readonly addresses: readonly string[]
}

/** Phase, clock and code in letters for the back row. */
function Head({ code, addresses }: Props) {
  const { t } = useTell()
  const { round, phase, status } = useSlice('head')
  const left = useTimeLeft()
  const between = status === 'lobby' || status === 'ended'
  return (
    <header className={css.head}>
      <h1>{between ? t(`phase.${phase}`) : t('shell.round', { round, phase: t(`phase.${phase}`) })}</h1>
      {left !== null && !between && (
        <p className={css.clock} role="timer">
          {clockText(left)}
        </p>
      )}
      {status === 'paused' && <p className={css.paused}>{t('shell.console.paused')}</p>}
      <div className={css.right}>
        {code !== null && !between && (
          <p>
            {spoken(originFor(addresses))}/join <strong className={css.code}>{code}</strong>
          </p>
        )}
        <ThemeSwitch />
      </div>
    </header>
  )
}

/** What everybody in the room may see: the way in before the start; then the map, the meter and the public chronicle. */
export function PublicScreen({ code, addresses }: Props) {
  const { t } = useTell()
  const { status, announcements } = useSlice('head')
  const outcome = useSlice('outcome')
  useTableTitle(t('shell.console.projector'))
  const latest = announcements.at(-1)
  return (
    <div className={css.screen} data-projector>
      <Head code={code} addresses={addresses} />
      {status === 'lobby' && code !== null ? (
        <main className={css.lobby}>
          <Invitation code={code} addresses={addresses} size="wall" />
        </main>
      ) : (
        <main className={css.main}>
          <div className={css.plate}>
            <div className={css.board}>
              <Board />
            </div>
            <div className={css.meter}>
              <TensionMeter />
            </div>
          </div>
          <aside className={css.aside} data-ended={outcome !== null} aria-label={t('shell.projector.aside')}>
            {latest && <p className={css.said}>{latest.text}</p>}
            {outcome ? <Outcome /> : <Chronicle />}
          </aside>
        </main>
      )}
    </div>
  )
}
