import { IDLE, type Policy } from '../stance.ts'

/** Does nothing, signs nothing, holds in a crisis. */
export const passive: Policy = () => IDLE
