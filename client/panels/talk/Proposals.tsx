import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import { NewProposal } from './NewProposal.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import { useMayTalk } from './useMayTalk.ts'

/** Agreements that are offered and not yet in force, those that wait for me first. */
export function Proposals() {
  const { t } = useTell()
  const { proposals, proposable } = useSlice('talk')
  const { round } = useSlice('head')
  const may = useMayTalk()
  const recent = proposals
    .filter(proposal => proposal.status === 'open' || proposal.round === round)
    .toSorted((a, b) => rank(a) - rank(b))
  return (
    <Panel title={t('talk.proposals')} aside={may && proposable.length > 0 && <NewProposal />}>
      {recent.length === 0 && <Empty>{t('talk.noProposals')}</Empty>}
      <ul>
        {recent.map(proposal => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </Panel>
  )
}

const rank = (proposal: { readonly status: string; readonly may: { readonly sign: boolean } }): number =>
  proposal.may.sign ? 0 : proposal.status === 'open' ? 1 : 2
