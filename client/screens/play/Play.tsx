import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { FIRST_SCENARIO, type ScenarioId, seatsOffered } from '../../../shared/content/scenarios/names.ts'
import { SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { api } from '../../link/http.ts'
import { useTell } from '../../texts/index.tsx'
import { Page } from '../parts/Page.tsx'
import { takeSeat } from '../parts/places.ts'
import { RefusalNote } from '../parts/RefusalNote.tsx'
import { ScenarioPick } from '../parts/ScenarioPick.tsx'
import { useTask } from '../parts/useTask.ts'
import css from './Play.module.css'
import { SeatPlate } from './SeatPlate.tsx'

/** A good first seat: few forces, a clear task, much to bargain for. */
const SUGGESTED: SeatId = 'BY'

/** Play now: one press on a seat, and the game against five bots begins. */
export function Play() {
  const { t } = useTell()
  const [, go] = useLocation()
  const [scenario, setScenario] = useState<ScenarioId>(FIRST_SCENARIO)
  const done = useCallback((ticket: Parameters<typeof takeSeat>[0]) => go(takeSeat(ticket, null)), [go])
  const { run, busy, refusal } = useTask(
    useCallback((seat: SeatId) => api.play({ seat, scenario }), [scenario]),
    done,
  )
  return (
    <Page title={t('shell.play.title')}>
      <div className={css.play}>
        <div className={css.lead}>
          <h1>{t('shell.play.title')}</h1>
          <p>{t('shell.play.text')}</p>
        </div>
        <RefusalNote refusal={refusal} />
        <ul className={css.seats} aria-busy={busy}>
          {(seatsOffered(scenario) ?? SEATS).map(seat => (
            <li key={seat}>
              <SeatPlate seat={seat} suggested={seat === SUGGESTED} disabled={busy} onChoose={() => run(seat)} />
            </li>
          ))}
        </ul>
        <ScenarioPick selected={scenario} onSelect={setScenario} />
      </div>
    </Page>
  )
}
