import type { ReactNode } from 'react'
import { useTell } from '../../texts/index.tsx'
import { joinAddress, originFor, spoken } from '../parts/joinAddress.ts'
import { QrCode } from '../parts/QrCode.tsx'
import css from './Invitation.module.css'

interface Props {
  readonly code: string
  /** Addresses under which the server is reached by others. */
  readonly addresses: readonly string[]
  /** `wall`: for the back row; `desk`: for the facilitator; `margin`: beside a running game. */
  readonly size: 'wall' | 'desk' | 'margin'
  readonly children?: ReactNode
}

/** How the class gets in: an address, a code, and both as a picture. */
export function Invitation({ code, addresses, size, children }: Props) {
  const { t } = useTell()
  const address = joinAddress(code, addresses)
  return (
    <section className={`${css.invitation} ${css[size]}`} aria-label={t('shell.console.invite')}>
      <div className={css.words}>
        <h2>{t('shell.console.join')}</h2>
        <p className={css.address}>{spoken(originFor(addresses))}/join</p>
        <p className={css.code}>{code}</p>
        {children}
      </div>
      <QrCode text={address} label={t('shell.console.qr', { address })} />
    </section>
  )
}
