import type { Messages } from './teller.ts'

const doors = import.meta.glob<Messages>(
  ['./en/shell.json', './en/roles.json', './en/scenarios.json', './en/refusals.json', './en/server.json'],
  {
    eager: true,
    import: 'default',
  },
)

/**
 * Words come in three loads: those of the doors (home, join, host) at once; those of the game with the table; those of
 * the rulebook with its pages.
 */
let messages: Messages = Object.assign({}, ...Object.values(doors))
const listeners = new Set<() => void>()

export const currentMessages = (): Messages => messages

export function onMessages(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Adds the game's own texts. Called before a table, console or replay is shown. */
export async function loadGameTexts(): Promise<void> {
  const { allMessages } = await import('./allMessages.ts')
  add(allMessages)
}

/** Adds the rulebook's words to those of the game. */
export async function loadRuleTexts(): Promise<void> {
  const [{ ruleMessages }] = await Promise.all([import('./ruleMessages.ts'), loadGameTexts()])
  add(ruleMessages)
}

function add(more: Messages): void {
  messages = { ...messages, ...more }
  for (const listener of listeners) listener()
}
