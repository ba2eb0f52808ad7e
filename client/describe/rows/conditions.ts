import type { Condition } from '../../../shared/content/orders/effect.ts'
import { figure } from '../numbers.ts'
import { pickName } from '../picks.ts'
import { type Context, joined, list, seatName } from './refs.ts'

/** A condition as the part of a sentence that follows "if": "NATO gives N5 in the same round". */
export function conditionPhrase(context: Context, condition: Condition): string {
  const { tell, inject = '' } = context
  const { t } = tell
  const name = (slot: string, choice: string): string => pickName(tell, slot, choice, [])
  switch (condition.if) {
    case 'not':
      return notPhrase(context, condition.that)
    case 'any':
      return joined(
        tell,
        condition.of.map(one => conditionPhrase(context, one)),
        'rules.or',
      )
    case 'track':
      return trackPhrase(context, condition)
    case 'did': {
      const picks = Object.entries(condition.picks ?? {}).map(([slot, choice]) => name(slot, choice))
      const details = picks.length === 0 ? '' : ` (${picks.join(', ')})`
      const order = `${condition.code} ${t(`order.${condition.code}.name`)}${details}`
      return t('rules.if.did', { seat: seatName(context, condition.seat), order })
    }
    case 'didLast':
      return t('rules.if.didLast', { order: `${condition.code} ${t(`order.${condition.code}.name`)}` })
    case 'picked':
      if (condition.slot === 'guest') return t('rules.if.guest', { seat: t(`seat.${condition.choice}.in`) })
      return t('rules.if.picked', { choice: name(condition.slot, condition.choice) })
    case 'asked':
      return t('rules.if.asked', { order: `${condition.code} ${t(`order.${condition.code}.name`)}` })
    case 'open':
      return t('rules.if.open', {
        order: `${condition.code} ${t(`order.${condition.code}.name`)}`,
        seat: t(`seat.${condition.to}.in`),
      })
    case 'agreement':
      return t('rules.if.agreement', {
        agreement: t(`agreement.${condition.type}.name`),
        seats: list(context, [...condition.between]),
      })
    case 'guarantee':
      return t('rules.if.guarantee', { is: t(`choice.guarantee.${condition.is}`) })
    case 'seat':
      return t('rules.if.seat', {
        seats: joined(
          tell,
          condition.among.map(seat => t(`seat.${seat}.in`)),
          'rules.or',
        ),
      })
    case 'base':
      return t('rules.if.base')
    case 'baseForced':
      return t('rules.if.baseForced')
    case 'inject':
      return t('rules.if.inject', { inject: t(`inject.${condition.id}.title`) })
    case 'answered':
      return t('rules.if.answered', {
        seats: list(context, condition.seats),
        count: condition.seats.length,
        choice: t(`inject.${inject}.choice.${condition.choice}`),
      })
  }
}

/** What is absent has words of its own where it comes up often: "there is no foreign base in Belarus". */
function notPhrase(context: Context, that: Condition): string {
  const { t } = context.tell
  switch (that.if) {
    case 'base':
    case 'baseForced':
      return t(`rules.if.not.${that.if}`)
    case 'open':
    case 'didLast':
      return t(`rules.if.not.${that.if}`, { order: `${that.code} ${t(`order.${that.code}.name`)}` })
    default:
      return t('rules.if.not', { that: conditionPhrase(context, that) })
  }
}

function trackPhrase({ tell }: Context, { track, atLeast, atMost }: Extract<Condition, { if: 'track' }>): string {
  const values = { track: tell.t(`track.${track}`), least: figure(atLeast ?? 0), most: figure(atMost ?? 0) }
  if (atLeast !== undefined && atMost !== undefined) return tell.t('rules.if.track.between', values)
  return tell.t(atLeast === undefined ? 'rules.if.track.most' : 'rules.if.track.least', values)
}
