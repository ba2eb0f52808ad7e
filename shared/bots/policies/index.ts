import type { Policy } from '../stance.ts'
import { adaptive } from './adaptive.ts'
import { cautious } from './cautious.ts'
import { competitive } from './competitive.ts'
import { cooperative } from './cooperative.ts'
import { grit } from './grit.ts'
import { lateDefector } from './lateDefector.ts'
import { passive } from './passive.ts'
import { random } from './random.ts'
import { titForTat } from './titForTat.ts'

const TABLE = {
  passive,
  cautious,
  cooperative,
  competitive,
  'tit-for-tat': titForTat,
  grit,
  random,
  adaptive,
  'late-defector': lateDefector,
} as const satisfies Readonly<Record<string, Policy>>

export type PolicyName = keyof typeof TABLE

/** Every policy that a bot may follow [R11.4]. */
export const POLICIES = Object.keys(TABLE) as readonly PolicyName[]

/** What a bot does that was told nothing else, or something unknown. */
export const DEFAULT_POLICY: PolicyName = 'cautious'

const isPolicy = (name: string): name is PolicyName => Object.hasOwn(TABLE, name)

export const policyNamed = (name: string): Policy => TABLE[isPolicy(name) ? name : DEFAULT_POLICY]
