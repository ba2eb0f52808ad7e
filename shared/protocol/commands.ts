import { z } from 'zod'
import { AGREEMENT_TYPES, PLEDGE_TYPES } from '../model/agreement.ts'
import { CRISIS_CHOICES, type FacilitatorCommand, INTENTS, type SeatCommand } from '../model/command.ts'
import { SEATS } from '../model/ids.ts'
import { CLAIMS } from '../model/order.ts'

const seat = z.enum(SEATS)
const id = z.string().min(1).max(64)
const picks = z.record(z.string().max(32), z.string().max(64)).refine(p => Object.keys(p).length <= 8)
const text = z.string().trim().min(1).max(1000)

const order = z.strictObject({
  code: z.string().min(1).max(8),
  picks,
  label: z.strictObject({ claim: z.enum(CLAIMS), to: seat.nullable() }).nullable(),
})

const terms = z.strictObject({
  type: z.enum(AGREEMENT_TYPES),
  parties: z.array(seat).min(2).max(6),
  picks,
  secret: z.boolean(),
})

const pledge = z.strictObject({ type: z.enum(PLEDGE_TYPES), picks, rounds: z.int().min(1).max(12) })

const rating = z.strictObject({ about: seat, threat: z.number().min(0).max(100), intent: z.enum(INTENTS) })

/** What a seat may send. */
export const seatCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saveDraft'), orders: z.array(order).max(12) }),
  z.strictObject({ kind: z.literal('commit') }),
  z.strictObject({ kind: z.literal('uncommit') }),
  z.strictObject({ kind: z.literal('openChannel'), with: z.array(seat).min(1).max(5) }),
  z.strictObject({ kind: z.literal('say'), channel: id, text }),
  z.strictObject({ kind: z.literal('propose'), terms }),
  z.strictObject({ kind: z.literal('sign'), proposal: id }),
  z.strictObject({ kind: z.literal('refuse'), proposal: id }),
  z.strictObject({ kind: z.literal('withdraw'), proposal: id }),
  z.strictObject({ kind: z.literal('denounce'), agreement: id }),
  z.strictObject({ kind: z.literal('pledge'), terms: pledge }),
  z.strictObject({ kind: z.literal('answerInject'), choice: id }),
  z.strictObject({ kind: z.literal('crisisMessage'), crisis: id, text: text.max(280) }),
  z.strictObject({ kind: z.literal('crisisChoose'), crisis: id, choice: z.enum(CRISIS_CHOICES) }),
  z.strictObject({ kind: z.literal('assess'), ratings: z.array(rating).max(5) }),
]) satisfies z.ZodType<SeatCommand>

/** What a facilitator may send. */
export const facilitatorCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('extend'), seconds: z.int().min(10).max(3600) }),
  z.strictObject({ kind: z.literal('resolveNow') }),
  z.strictObject({ kind: z.literal('end') }),
  z.strictObject({ kind: z.literal('announce'), text }),
]) satisfies z.ZodType<FacilitatorCommand>
