import type { Said } from '../../../shared/model/said.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Page } from './Page.tsx'
import css from './Problem.module.css'

/** A whole page for something that cannot be shown: what happened, and where to go from here. */
export function Problem({ said, reload = false }: { readonly said: Said; readonly reload?: boolean }) {
  const { t, tell } = useTell()
  return (
    <Page narrow title={t('shell.problem')}>
      <div className={css.problem} role="alert">
        <h1>{t('shell.problem')}</h1>
        <p>{tell(said)}</p>
        <div className={css.actions}>
          {reload && (
            <Button look="primary" onPress={() => location.reload()}>
              {t('shell.reload')}
            </Button>
          )}
          <ButtonLink href="/">{t('shell.toHome')}</ButtonLink>
        </div>
      </div>
    </Page>
  )
}
