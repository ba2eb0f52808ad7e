import { useTell } from '../../texts/index.tsx'
import { CopyText } from '../parts/CopyText.tsx'
import { QrCode } from '../parts/QrCode.tsx'
import css from './Invitation.module.css'

/** Where the class goes to join: large enough to be read from the back row. */
export const joinAddress = (code: string): string => `${location.origin}/join/${code}`

export function Invitation({ code, large = false }: { readonly code: string; readonly large?: boolean }) {
  const { t } = useTell()
  const address = joinAddress(code)
  return (
    <section
      className={large ? `${css.invitation} ${css.large}` : css.invitation}
      aria-label={t('shell.console.invite')}
    >
      <div className={css.words}>
        <h2>{t('shell.console.join')}</h2>
        <p className={css.address}>{location.host}/join</p>
        <p className={css.code}>{code}</p>
        <CopyText text={address} label={t('shell.console.copyJoin')} />
      </div>
      <QrCode text={address} label={t('shell.console.qr', { address })} />
    </section>
  )
}
