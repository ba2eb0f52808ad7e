import { nanoid } from 'nanoid'
import type { FacilitatorCommand, SeatCommand } from '../../shared/model/command.ts'
import { REQUESTS } from '../../shared/protocol/names.ts'
import type { CommandReply, CommandRequest } from '../../shared/protocol/wire.ts'
import type { Line } from './Line.ts'

const AGAIN = 1000

/** How a request failed: `refused` by the table itself (a resend would fare no better) or simply not answered. */
export type Failure = 'refused' | 'unanswered'

export interface Outbox {
  send(command: SeatCommand | FacilitatorCommand): Promise<CommandReply>
  /** The line on which to send from now on; everything unanswered goes out again, in order. */
  use(line: Line | null): void
}

/**
 * Commands on their way. One stays here, under one id, until the table has answered it: the table does a resent
 * command once and answers it as the first time. They go out one after another, so their order is kept.
 */
export function outbox(failureOf: (problem: unknown) => Failure): Outbox {
  const waiting: { request: CommandRequest; settle: (reply: CommandReply) => void }[] = []
  let line: Line | null = null
  let working = false

  async function work(): Promise<void> {
    if (working) return
    working = true
    while (line !== null && waiting[0] !== undefined) {
      const { request, settle } = waiting[0]
      try {
        const reply = (await line.request(REQUESTS.command, request)) as CommandReply | undefined
        waiting.shift()
        settle(reply ?? { ok: false, refusal: { key: 'noReply' } })
      } catch (problem) {
        if (failureOf(problem) === 'refused') {
          waiting.shift()
          settle({ ok: false, refusal: { key: 'noReply' } })
        } else if (line !== null) await new Promise(resolve => setTimeout(resolve, AGAIN))
      }
    }
    working = false
  }

  return {
    send: command =>
      new Promise(settle => {
        waiting.push({ request: { id: nanoid(), command }, settle })
        void work()
      }),
    use: next => {
      line = next
      void work()
    },
  }
}
