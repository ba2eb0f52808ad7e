import { INTENTS, type Rating } from '../../../shared/model/command.ts'
import { useReadOnly, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { Slide } from '../../ui/Slide.tsx'
import { Panel } from '../common/Panel.tsx'
import { SeatName } from '../common/SeatName.tsx'
import styles from './assessment.module.css'
import { useAssessment } from './useAssessment.ts'

const isIntent = (id: string): id is Rating['intent'] => INTENTS.some(intent => intent === id)

/** Two quick questions about each other seat: how threatening, and with what intent. Data for the debrief only. */
export function Assessment() {
  const { t } = useTell()
  const { ratings, rate } = useAssessment()
  const { seats, viewer } = useSlice('head')
  const watching = useReadOnly()
  const done = watching || (seats.find(each => each.seat === viewer)?.ready ?? false)
  return (
    <Panel title={t('assess.title')} lead={t(watching ? 'assess.watched' : done ? 'assess.thanks' : 'assess.lead')}>
      {!done && (
        <>
          <h3 className={styles.question}>{t('assess.question')}</h3>
          <ul>
            {ratings.map((rating, i) => (
              <li key={rating.about} className={styles.seat}>
                <Slide
                  label={<SeatName seat={rating.about} />}
                  question={t('assess.threat', { seat: t(`seat.${rating.about}`) })}
                  value={rating.threat}
                  onChange={threat => rate(rating.about, { threat })}
                  ends={i === 0 ? [t('assess.none'), t('assess.extreme')] : null}
                />
                <Choices
                  shape="row"
                  hideLabel
                  label={t('assess.intent', { seat: t(`seat.${rating.about}`) })}
                  choices={INTENTS.map(intent => ({ id: intent, label: t(`assess.intent.${intent}`) }))}
                  selected={rating.intent}
                  onSelect={intent => isIntent(intent) && rate(rating.about, { intent })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
