import { describe, expect, it } from 'vitest'
import { SEATS, type SeatId, VIEWERS } from '../../../shared/model/ids.ts'
import type { GameState } from '../../../shared/model/state.ts'
import { viewFor } from '../../../shared/rules/index.ts'
import { botGame } from '../../support/players.ts'
import { alliesOf, confidantOf } from '../../support/secret.ts'
import { SECRETS, TABLE_SECRETS } from '../../support/secrets.ts'

const change = (name: string) => {
  const found = [...SECRETS, ...TABLE_SECRETS].find(secret => secret.name === name)
  if (found === undefined) throw new Error(`no secret ${name}`)
  return (state: GameState, owner: SeatId): GameState => found.change(state, owner)
}

/** What is planted in the secrets of one seat, and who else may see it. */
const CANARIES: readonly {
  readonly word: string
  readonly secret: string
  readonly shared: (seat: SeatId) => readonly SeatId[]
}[] = [
  { word: 'canary-region', secret: 'draft', shared: seat => [seat] },
  { word: 'canary-effect', secret: 'hidden act', shared: seat => [seat] },
  { word: '.123457', secret: 'new force', shared: alliesOf },
  { word: '2.62626', secret: 'hidden exercise', shared: seat => [seat] },
  { word: '66.6667', secret: 'ratings', shared: seat => [seat] },
  { word: 'canary-words', secret: 'room', shared: seat => [seat, confidantOf(seat)] },
  { word: 'canary-terms', secret: 'proposal', shared: seat => [seat, confidantOf(seat)] },
  { word: 'canary-terms', secret: 'secret agreement', shared: seat => [seat, confidantOf(seat)] },
  { word: 'reason.canary', secret: 'trust changes', shared: seat => [seat] },
  { word: 'canary-answer', secret: 'answer to a card', shared: seat => [seat] },
]

const midGame = botGame({ seed: 'canaries', rounds: 6, settings: { p0: 0 } }, 'random', {
  until: state => state.round === 3 && state.phase === 'orders',
}).state

describe('canaries planted in secrets', () => {
  it.each(CANARIES)('[R9.2] [R9.3] [R9.6]: $word of $secret', ({ word, secret, shared }) => {
    for (const owner of SEATS) {
      const planted = change(secret)(midGame, owner)
      for (const viewer of VIEWERS) {
        const allowed = viewer === 'truth' || shared(owner).some(seat => seat === viewer)
        const found = JSON.stringify(viewFor(planted, viewer)).includes(word)
        if (!allowed) expect(found, `${secret} of ${owner} seen by ${viewer}`).toBe(false)
      }
    }
  })

  it('[R7.3] [R9.1] nobody sees the seed, before the end or after it', () => {
    for (const state of [midGame, botGame({ seed: 'canaries', rounds: 3, settings: { p0: 0 } }, 'passive').state])
      for (const viewer of VIEWERS)
        expect(JSON.stringify(viewFor(change('seed')(state, 'RU'), viewer))).not.toContain('canary-seed')
  })

  it('[R9.1] [R9.12] agendas of others are seen at the end only', () => {
    const ended = botGame({ seed: 'canaries', rounds: 3, settings: { p0: 0 } }, 'passive').state
    for (const viewer of VIEWERS)
      for (const owner of SEATS) {
        const { agenda } = midGame.seats[owner]
        const allowed = viewer === 'truth' || viewer === owner
        expect(JSON.stringify(viewFor(midGame, viewer)).includes(`"${agenda}"`)).toBe(allowed)
        expect(viewFor(ended, viewer).outcome?.scores[owner].agenda).toBe(ended.seats[owner].agenda)
      }
  })
})
