import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Panel } from '../common/Panel.tsx'
import { Paragraphs } from '../common/Paragraphs.tsx'
import { InjectCard } from './InjectCard.tsx'
import { Objectives } from './Objectives.tsx'
import { RoleBrief } from './RoleBrief.tsx'
import { Situation } from './Situation.tsx'

/** The news of the round, and who I am. In the first round the role comes first. */
export function Briefing() {
  const { t } = useTell()
  const { round, phase, viewer } = useSlice('head')
  const mine = useSlice('mine')
  const news = <InjectCard key="news" />
  if (!mine) {
    return (
      <>
        {news}
        <Panel title={t('brief.public')}>
          <Paragraphs text={t(viewer === 'truth' ? 'brief.truthText' : 'brief.publicText')} />
        </Panel>
        <Situation />
      </>
    )
  }
  const role = <RoleBrief key="role" seat={mine.seat} first={round <= 1} />
  return (
    <>
      {round <= 1 && phase !== 'briefing' ? [role, news] : [news, role]}
      <Objectives mine={mine} />
      <Situation />
    </>
  )
}
