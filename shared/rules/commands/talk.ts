import { neighboursOf, SEATS } from '../../model/ids.ts'
import { injectChoices } from '../injects.ts'
import { refusePledge } from '../pledges.ts'
import { trustChange } from '../trust.ts'
import { nextIdOf } from '../unfolding.ts'
import { seatRule } from './rule.ts'

/** Trust that talk alone brings, once [R5.2]. */
const TALK = 0.02

/** A room of the seat and those it names; each set of seats has one room [R6.11]. */
export const openChannel = seatRule('openChannel', (table, { with: others }, { seat }) => {
  const members = SEATS.filter(one => one === seat || others.includes(one))
  if (members.length < 2) return { key: 'nobody-else' }
  const same = table.state.channels.find(
    channel => channel.members.length === members.length && members.every(one => channel.members.includes(one)),
  )
  if (same !== undefined) return { key: 'channel-exists' }
  table.happen({ kind: 'channelOpened', id: nextIdOf(table.state, 'r'), members })
  return null
})

export const say = seatRule('say', (table, { channel: id, text }, { seat, at }) => {
  const channel = table.state.channels.find(one => one.id === id)
  if (channel === undefined || !channel.members.includes(seat)) return { key: 'no-such-channel' }
  const { round } = table.state
  const message = { id: nextIdOf(table.state, 'm'), from: seat, text, round, at }
  table.happen({ kind: 'messageSent', channel: id, message })
  return null
})

/** A public promise. Good words help a little, the first time [R6.13]. */
export const pledge = seatRule('pledge', (table, { terms }, { seat }) => {
  const refused = refusePledge(table.state, seat, terms)
  if (refused !== null) return refused
  const { round, pledges } = table.state
  const first = !pledges.some(one => one.by === seat)
  const id = nextIdOf(table.state, 'p')
  const until = round + terms.rounds - 1
  table.happen({
    kind: 'pledgeMade',
    pledge: { id, by: seat, terms, since: round, until, status: 'standing', seenBrokenBy: [] },
  })
  if (!first) return null
  for (const observer of neighboursOf(seat)) {
    const reason = { key: 'reason.talk', values: { by: seat }, rule: 'R5.2' }
    const change = trustChange(table.state, observer, seat, TALK, reason)
    if (change !== null) table.happen({ kind: 'trustChanged', change })
  }
  return null
})

/** An answer to the round's card stays secret until the orders are resolved, and stands [R6.12]. */
export const answerInject = seatRule('answerInject', (table, { choice }, { seat }) => {
  const inject = table.state.injects.find(one => one.round === table.state.round)
  if (inject === undefined) return { key: 'no-inject' }
  const choices = injectChoices(inject.id, seat)
  if (choices.length === 0) return { key: 'inject-not-for-you' }
  if (inject.answers[seat] !== undefined) return { key: 'already-answered' }
  if (!choices.includes(choice)) return { key: 'no-such-choice' }
  table.happen({ kind: 'injectAnswered', id: inject.id, seat, choice })
  return null
})
