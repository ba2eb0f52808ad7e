import type { Effect, SeatRef } from '../../../shared/content/orders/effect.ts'
import { delta, figure, percent } from '../numbers.ts'
import { conditionPhrase } from './conditions.ts'
import { type Context, list, placeName, seatName } from './refs.ts'

/** A sentence, and what holds under it. */
export interface Line {
  readonly text: string
  readonly under: readonly Line[]
}

export const line = (text: string, under: readonly Line[] = []): Line => ({ text, under })

/** What an order, an answer or a card does, sentence by sentence, as its row declares it. */
export const effectLines = (context: Context, effects: readonly Effect[]): readonly Line[] =>
  effects.flatMap(effect => oneEffect(context, effect))

function oneEffect(context: Context, effect: Effect): readonly Line[] {
  const { t } = context.tell
  const both = (between: readonly [SeatRef, SeatRef]) => list(context, [...between])
  switch (effect.do) {
    case 'when':
      return whenLines(context, effect)
    case 'build':
      return [line(buildSentence(context, effect))]
    case 'track':
      return [line(t('rules.do.track', { track: t(`track.${effect.track}`), by: delta(effect.by, 2) }))]
    case 'support':
      return [line(t('rules.do.support', { seat: seatName(context, effect.seat), by: delta(effect.by) }))]
    case 'tension':
      return [line(t('rules.do.tension', { seats: both(effect.between), by: delta(effect.by) }))]
    case 'trust': {
      const of = effect.of === 'neighbours' ? t('rules.ref.neighbours') : seatName(context, effect.of)
      return [line(t('rules.do.trust', { of, about: seatName(context, effect.about), by: delta(effect.by, 2) }))]
    }
    case 'glimpse': {
      const span = effect.lasting ? 'game' : 'round'
      return [line(t('rules.do.glimpse', { seats: both(effect.between), by: delta(effect.gain, 2), span }))]
    }
    case 'reveal':
      return [line(t('rules.do.reveal', { seat: seatName(context, effect.to), area: placeName(context, effect.at) }))]
    case 'chance':
      return chanceLines(context, effect)
    case 'exercise':
      return [line(exerciseSentence(context, effect))]
    case 'incident': {
      const values = { zone: t(`zone.${effect.zone}`), severity: t(`severity.${effect.severity}`) }
      return [line(t('rules.do.incident', values))]
    }
    case 'bonus':
      return [line(t('rules.do.bonus', { seat: seatName(context, effect.seat), points: delta(effect.points) }))]
    case 'spend':
      return [line(t('rules.do.spend', { seat: seatName(context, effect.seat), points: delta(-effect.ap) }))]
    case 'ask':
      return [line(t('rules.do.ask', { seat: seatName(context, effect.to) }))]
    case 'answer':
      return [line(t('rules.do.answer', { order: t(`order.${effect.code}.name`) }))]
    case 'base':
      if (effect.at === null) return [line(t('rules.do.noBase'))]
      return [line(t('rules.do.base', { area: placeName(context, effect.at) }))]
    case 'guarantee':
      return [line(t('rules.do.guarantee'))]
    case 'posture':
      return [line(t('rules.do.posture', { way: effect.to.startsWith('slot:') ? 'picked' : effect.to }))]
    case 'special':
      return [line(t(`rules.do.special.${effect.what}`))]
  }
}

function whenLines(context: Context, when: Extract<Effect, { do: 'when' }>): readonly Line[] {
  const { t } = context.tell
  const then = line(t('rules.do.if', { that: conditionPhrase(context, when.if) }), effectLines(context, when.effects))
  return when.else === undefined ? [then] : [then, line(t('rules.do.else'), effectLines(context, when.else))]
}

function chanceLines(context: Context, chance: Extract<Effect, { do: 'chance' }>): readonly Line[] {
  const { t } = context.tell
  const then = line(t('rules.do.chance', { share: percent(chance.of) }), effectLines(context, chance.effects))
  return chance.else === undefined ? [then] : [then, line(t('rules.do.else'), effectLines(context, chance.else))]
}

function buildSentence(context: Context, effect: Extract<Effect, { do: 'build' }>): string {
  const { t } = context.tell
  const kind = effect.kind.startsWith('slot:') ? t('rules.ref.kind') : t(`counter.${effect.kind}`)
  const owner = effect.owner === undefined ? '' : seatName(context, effect.owner)
  return t('rules.do.build', {
    amount: figure(effect.amount, 2),
    weight: effect.weight,
    kind,
    area: placeName(context, effect.at),
    owned: owner === '' ? 'no' : 'yes',
    owner,
  })
}

function exerciseSentence(context: Context, effect: Extract<Effect, { do: 'exercise' }>): string {
  const notice = effect.observers ? 'observed' : effect.notified ? 'notified' : 'snap'
  return context.tell.t('rules.do.exercise', {
    seat: seatName(context, effect.by),
    area: placeName(context, effect.at),
    size: typeof effect.size === 'number' ? figure(effect.size) : effect.size.map(size => figure(size)).join('–'),
    notice,
  })
}
