import type { Unfolding } from '../unfolding.ts'

/** Security co-operation with Belarus rests while foreign forces have a base there, and resumes when it is gone [R6.9]. */
export function settleSuspensions(table: Unfolding): void {
  const based = table.state.base !== null || table.state.absorbed
  for (const { id, terms, status } of table.state.agreements) {
    if (terms.type !== 'security-cooperation' || !terms.parties.includes('BY')) continue
    if (based && status === 'inForce')
      table.happen({ kind: 'agreementChanged', agreement: id, status: 'suspended', by: 'BY' })
    if (!based && status === 'suspended')
      table.happen({ kind: 'agreementChanged', agreement: id, status: 'inForce', by: null })
  }
}
