import { useState } from 'react'
import type { SeatScore } from '../../../shared/model/state.ts'
import { figure, percent } from '../../describe/numbers.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Panel } from '../common/Panel.tsx'
import { SeatName } from '../common/SeatName.tsx'
import styles from './outcome.module.css'

/** Every seat's score with its parts, and the agenda it had. */
export function Scores({ scores }: { readonly scores: readonly SeatScore[] }) {
  const { t } = useTell()
  const { viewer } = useSlice('head')
  return (
    <Panel title={t('score.title')} lead={t('score.lead')}>
      {scores
        .toSorted((a, b) => b.total - a.total)
        .map(score => (
          <Score key={score.seat} score={score} mine={score.seat === viewer} />
        ))}
    </Panel>
  )
}

function Score({ score, mine }: { readonly score: SeatScore; readonly mine: boolean }) {
  const { t } = useTell()
  const [open, setOpen] = useState(mine)
  const title = (
    <span className={styles.score}>
      <span data-mine={mine}>
        <SeatName seat={score.seat} me={mine} />
      </span>
      <span>
        <strong>{figure(score.total, 0)}</strong> {t('score.points')}
      </span>
      <span className={styles.agenda}>
        {t(score.agendaMet ? 'score.agendaMet' : 'score.agendaMissed', { agenda: t(`agenda.${score.agenda}`) })}
      </span>
    </span>
  )
  const half = [
    { name: t('score.security'), weight: t('score.half'), value: score.security },
    { name: t('score.objectives'), weight: t('score.half'), value: score.objectives },
    ...score.parts.map(part => ({
      name: t('score.part', { name: t(`objective.${part.name}`) }),
      weight: t('objectives.weight', { weight: percent(part.weight) }),
      value: part.value,
    })),
  ]
  return (
    <Fold title={title} open={open} onToggle={setOpen}>
      <ul className={styles.parts}>
        {half.map(({ name, weight, value }) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.agenda}>{weight}</span>
            <span>{t('objectives.value', { value: figure(value, 0) })}</span>
          </li>
        ))}
      </ul>
      <p className={styles.agenda}>{t(`agenda.${score.agenda}.text`)}</p>
    </Fold>
  )
}
