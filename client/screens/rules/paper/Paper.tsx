import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useTell } from '../../../texts/index.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import css from './Paper.module.css'

interface Props {
  readonly title: string
  /** Smaller letters in two columns when printed, so that a full sheet stays one page of A4. */
  readonly dense?: boolean
  readonly children: ReactNode
}

/** A page of the rulebook that can be printed: on paper only what is between its title and its end. */
export function Paper({ title, dense = false, children }: Props) {
  const { t } = useTell()
  return (
    <Page title={title}>
      <div className={css.tools}>
        <Link href="/rules">{t('rules.back')}</Link>
        <Button onPress={() => window.print()}>{t('rules.print')}</Button>
      </div>
      <article className={dense ? `${css.paper} ${css.dense}` : css.paper}>
        <h1>{title}</h1>
        {children}
      </article>
    </Page>
  )
}
