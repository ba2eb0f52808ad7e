import type { Severity } from '../../../shared/model/state.ts'

/** From mild to grave. */
export const SEVERITIES: readonly Severity[] = ['routine', 'serious', 'high']
