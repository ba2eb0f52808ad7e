import rules from './en/rules.json' with { type: 'json' }
import type { Messages } from './teller.ts'

/** The rulebook's own words: they come with its pages only. */
export const ruleMessages: Messages = rules
