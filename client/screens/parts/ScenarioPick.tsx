import { SCENARIO_IDS, type ScenarioId } from '../../../shared/content/scenarios/names.ts'
import { useTell } from '../../texts/index.tsx'
import { Pick } from '../../ui/Pick.tsx'
import css from './ScenarioPick.module.css'

interface Props {
  readonly selected: ScenarioId
  readonly onSelect: (id: ScenarioId) => void
}

/** Which scenario is played, with the question that it asks. */
export function ScenarioPick({ selected, onSelect }: Props) {
  const { t } = useTell()
  return (
    <div className={css.scenario}>
      <Pick
        label={t('scenarios.pick')}
        choices={SCENARIO_IDS.map(id => ({ id, label: t(`scenario.${id}.name`) }))}
        selected={selected}
        onSelect={picked => onSelect(SCENARIO_IDS.find(id => id === picked) ?? selected)}
        placeholder={t('scenarios.pick')}
      />
      <p className={css.teaching}>{t(`scenario.${selected}.teaching`)}</p>
    </div>
  )
}
