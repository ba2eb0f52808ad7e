import type { Messages } from './teller.ts'

const doors = import.meta.glob<Messages>(
  ['./en/shell.json', './en/roles.json', './en/scenarios.json', './en/refusals.json', './en/server.json'],
  {
    eager: true,
    import: 'default',
  },
)

/**
 * Words come in two loads: those of the doors (home, join, host) at once; those of the game with the table.
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
  messages = allMessages
  for (const listener of listeners) listener()
}
