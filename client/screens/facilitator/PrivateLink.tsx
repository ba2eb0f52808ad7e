import { useTell } from '../../texts/index.tsx'
import { CopyText } from '../parts/CopyText.tsx'
import { originFor } from '../parts/joinAddress.ts'
import { addressOf } from '../parts/places.ts'
import css from './PrivateLink.module.css'

/** The facilitator's way back in, from this device or another. It is a secret. */
export function PrivateLink({ token, addresses }: { readonly token: string; readonly addresses: readonly string[] }) {
  const { t } = useTell()
  return (
    <section className={css.private}>
      <h2>{t('shell.console.private')}</h2>
      <p>{t('shell.console.privateText')}</p>
      <CopyText
        text={`${originFor(addresses)}${addressOf({ seat: null, token })}`}
        label={t('shell.console.copyPrivate')}
      />
    </section>
  )
}
