export { costOf } from './cost.ts'
export { legalPart, refuseDraft } from './draft.ts'
export { refuseOrder } from './legality.ts'
export { orderOptions } from './options.ts'
