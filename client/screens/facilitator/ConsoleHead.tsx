import { Link } from 'wouter'
import { clockText } from '../../describe/clockText.ts'
import { useSend, useSlice, useTimeLeft } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Confirm } from '../../ui/Confirm.tsx'
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx'
import css from './ConsoleHead.module.css'

const MINUTE = 60

/** Round, phase and time left, as one glance wants them. */
function Standing() {
  const { t } = useTell()
  const { round, phase, status } = useSlice('head')
  const left = useTimeLeft()
  return (
    <div className={css.standing}>
      <h1 className={css.phase}>
        {status === 'lobby' || status === 'ended'
          ? t(`phase.${phase}`)
          : t('shell.round', { round, phase: t(`phase.${phase}`) })}
      </h1>
      {status === 'paused' && <span className={css.paused}>{t('shell.console.paused')}</span>}
      {left !== null && status !== 'ended' && (
        <span className={css.clock} role="timer">
          {clockText(left)}
        </span>
      )}
    </div>
  )
}

/** Start, hold, hurry, end. The clock's buttons stay away where there is no clock. */
function Controls({ table, token }: { readonly table: string; readonly token: string }) {
  const { t } = useTell()
  const send = useSend()
  const { status, clock } = useSlice('head')
  if (status === 'lobby')
    return (
      <Button look="primary" onPress={() => send({ kind: 'start' })}>
        {t('shell.console.start')}
      </Button>
    )
  if (status === 'ended')
    return (
      <ButtonLink href={`/replay/${table}#${token}`} look="primary">
        {t('shell.console.replay')}
      </ButtonLink>
    )
  return (
    <>
      {clock.kind !== 'none' && (
        <>
          <Button onPress={() => send({ kind: 'extend', seconds: MINUTE })}>
            {t('shell.console.extend', { minutes: 1 })}
          </Button>
          <Button onPress={() => send({ kind: 'extend', seconds: 5 * MINUTE })}>
            {t('shell.console.extend', { minutes: 5 })}
          </Button>
        </>
      )}
      {status === 'paused' ? (
        <Button look="primary" onPress={() => send({ kind: 'resume' })}>
          {t('shell.console.resume')}
        </Button>
      ) : (
        <Button onPress={() => send({ kind: 'pause' })}>{t('shell.console.pause')}</Button>
      )}
      <Confirm
        look="plain"
        label={t('shell.console.resolveNow')}
        title={t('shell.console.resolveTitle')}
        text={t('shell.console.resolveText')}
        onConfirm={() => send({ kind: 'resolveNow' })}
      />
      <Confirm
        label={t('shell.console.end')}
        title={t('shell.console.endTitle')}
        text={t('shell.console.endText')}
        onConfirm={() => send({ kind: 'end' })}
      />
    </>
  )
}

interface Props {
  readonly code: string | null
  readonly table: string
  readonly token: string
}

/** The head of the console: what is going on, and what to do about it. The table shows phase and clock where it fits beside. */
export function ConsoleHead({ code, table, token }: Props) {
  const { t } = useTell()
  const lobby = useSlice('head').status === 'lobby'
  return (
    <header className={css.head}>
      <Link href="/" className={css.name}>
        {t('shell.name')}
      </Link>
      <div className={lobby ? undefined : css.elsewhere}>
        <Standing />
      </div>
      {!lobby && code !== null && (
        <p className={css.session}>
          {t('shell.join.session')} <strong className={css.code}>{code}</strong>
        </p>
      )}
      <div className={css.controls}>
        <Controls table={table} token={token} />
        {code !== null && (
          <ButtonLink href={`/projector/${code}`} look="quiet" newTab>
            {t('shell.console.projector')}
          </ButtonLink>
        )}
        {lobby && <ThemeSwitch />}
      </div>
    </header>
  )
}
