import { Board } from '../../map/Board.tsx'
import { Chronicle } from '../../panels/chronicle/Chronicle.tsx'
import { TensionMeter } from '../../panels/tension/TensionMeter.tsx'
import { useSlice, useTimeLeft } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Invitation } from '../facilitator/Invitation.tsx'
import { clockText } from '../parts/clockText.ts'
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx'
import css from './PublicScreen.module.css'

/** Phase, clock and code in letters for the back row. */
function Head({ code }: { readonly code: string | null }) {
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
        {code !== null && (
          <p>
            {location.host}/join <strong className={css.code}>{code}</strong>
          </p>
        )}
        <ThemeSwitch />
      </div>
    </header>
  )
}

/** What everybody in the room may see: the way in before the start; then the map, the meter and the public chronicle. */
export function PublicScreen({ code }: { readonly code: string | null }) {
  const { status, announcements } = useSlice('head')
  const latest = announcements.at(-1)
  return (
    <div className={css.screen}>
      <Head code={code} />
      {status === 'lobby' && code !== null ? (
        <main className={css.lobby}>
          <Invitation code={code} large />
        </main>
      ) : (
        <main className={css.main}>
          <div className={css.board}>
            <Board />
          </div>
          <aside className={css.aside}>
            {latest && <p className={css.said}>{latest.text}</p>}
            <TensionMeter />
            <Chronicle />
          </aside>
        </main>
      )}
    </div>
  )
}
