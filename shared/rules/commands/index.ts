import type { Command } from '../../model/command.ts'
import { crisisChoose, crisisMessage } from './crisis.ts'
import { announce, end, extend, pause, resolveNow, resume, start } from './facilitator.ts'
import { deadline, leaveSeat, takeSeat } from './host.ts'
import { denounce, propose, refuse, sign, withdraw } from './proposals.ts'
import { assess, commit, saveDraft, uncommit } from './readiness.ts'
import type { CommandRule } from './rule.ts'
import { answerInject, openChannel, pledge, say } from './talk.ts'

export type { CommandContext, CommandRule } from './rule.ts'

/** Each kind of command but the table's birth. */
export const COMMANDS: { readonly [K in Exclude<Command['kind'], 'create'>]: CommandRule } = {
  saveDraft,
  commit,
  uncommit,
  openChannel,
  say,
  propose,
  sign,
  refuse,
  withdraw,
  denounce,
  pledge,
  answerInject,
  crisisMessage,
  crisisChoose,
  assess,
  start,
  pause,
  resume,
  extend,
  resolveNow,
  end,
  announce,
  takeSeat,
  leaveSeat,
  deadline,
}
