import type { Unfolding } from '../unfolding.ts'

/** A proposal that is still open at the end of its round expires [R6.10]. */
export function expireProposals(table: Unfolding): void {
  for (const { id, status } of table.state.proposals)
    if (status === 'open') table.happen({ kind: 'proposalClosed', proposal: id, status: 'expired', by: null })
}
