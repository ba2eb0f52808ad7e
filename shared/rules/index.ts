/** The only door to the rules. */
export { deadlineOf } from './clock.ts'
export { type Decided, decide, decideAndFold } from './decide.ts'
export { evolve, fold } from './evolve.ts'
export { invariants } from './invariants.ts'
export { DEFAULT_SETTINGS } from './settings.ts'
export { glanceFor, viewFor } from './view/index.ts'
