import type { Command } from '../model/command.ts'
import type { Phase } from '../model/ids.ts'

/** What a round is made of [R1.2]: each phase, what follows it, and the seats' commands that belong to it. */
interface PhaseRow {
  /** The usual next phase. `orders` leads to `crisis` only when one arose; `assessment` ends with the round [R1.3]. */
  readonly next: Phase
  readonly commands: readonly Command['kind'][]
}

const ALWAYS = ['commit', 'uncommit'] as const
const TALK = [
  'openChannel',
  'say',
  'propose',
  'sign',
  'refuse',
  'withdraw',
  'denounce',
  'pledge',
  'saveDraft',
  'answerInject',
] as const

export const SEQUENCE: Readonly<Record<Phase, PhaseRow>> = {
  lobby: { next: 'briefing', commands: [] },
  briefing: { next: 'negotiation', commands: [...ALWAYS, 'saveDraft', 'answerInject'] },
  negotiation: { next: 'orders', commands: [...ALWAYS, ...TALK] },
  orders: { next: 'resolution', commands: [...ALWAYS, ...TALK] },
  crisis: { next: 'resolution', commands: ['crisisMessage', 'crisisChoose'] },
  resolution: { next: 'assessment', commands: ALWAYS },
  assessment: { next: 'briefing', commands: [...ALWAYS, 'assess'] },
  ended: { next: 'ended', commands: [] },
}

/** What seats may still do while the table is paused [R1.9]. */
export const WHILE_PAUSED: readonly Command['kind'][] = ['openChannel', 'say', 'saveDraft']
