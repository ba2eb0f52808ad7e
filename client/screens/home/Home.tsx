import { lazy, Suspense } from 'react'
import { useTell } from '../../texts/index.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Page } from '../parts/Page.tsx'
import css from './Home.module.css'
import { JoinByCode } from './JoinByCode.tsx'
import { OpenReplay } from './OpenReplay.tsx'
import { ReturnToSeat } from './ReturnToSeat.tsx'

const Plate = lazy(async () => ({ default: (await import('./plate/Plate.tsx')).Plate }))

/** The front page: what Kordon is, and the four ways in. */
export function Home() {
  const { t } = useTell()
  return (
    <Page>
      <div className={css.spread}>
        <div className={css.column}>
          <div className={css.lead}>
            <h1>{t('shell.home.title')}</h1>
            <p className={css.words}>{t('shell.home.lead')}</p>
          </div>
          <ReturnToSeat />
          <div className={css.play}>
            <ButtonLink href="/play" look="primary">
              {t('shell.home.play')}
            </ButtonLink>
            <p>{t('shell.home.playText')}</p>
          </div>
          <JoinByCode />
          <div className={css.more}>
            <section className={css.way}>
              <h2>{t('shell.home.host')}</h2>
              <p>{t('shell.home.hostText')}</p>
              <ButtonLink href="/host">{t('shell.home.hostDo')}</ButtonLink>
            </section>
            <OpenReplay />
          </div>
        </div>
        <Suspense fallback={<div className={css.blank} />}>
          <Plate />
        </Suspense>
      </div>
    </Page>
  )
}
