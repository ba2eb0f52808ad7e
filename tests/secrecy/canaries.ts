import type { Engine } from '../../server/table/engine.ts'
import type { Command } from '../../shared/model/command.ts'
import type { GameEvent } from '../../shared/model/event.ts'
import type { AreaId, SeatId } from '../../shared/model/ids.ts'
import type { Label, Order } from '../../shared/model/order.ts'
import type { GameState } from '../../shared/model/state.ts'

/** One secret that can be recognised on the wire, and the seats that may have it before the game ends. */
export interface Canary {
  readonly secret: string | number
  readonly what: string
  /** The facilitator may see everything but the seed. */
  readonly facilitator: boolean
  readonly seats: readonly SeatId[]
}

/** A draft's canary travels as the claim of its label, which others may come to know when they see the order. */
export interface DraftCanary {
  readonly secret: string
  readonly by: SeatId
}

export interface ForceCanary {
  readonly secret: number
  readonly owner: SeatId
  readonly at: AreaId
}

const SEED = 'canary-seed-7f3c9a51'
/** The games of this test do not end by themselves within the rounds it plays. */
const CALM = { p0: 0, absorbAt: 1000 }

/**
 * The real rules with recognisable secrets planted in their facts: the seed, the hidden last round, true sizes of counters,
 * labels of drafts, and the terms of secret proposals and agreements.
 */
export class CanaryEngine implements Engine {
  readonly #rules: Engine
  readonly lastRound = 6.037291
  readonly seed = SEED
  readonly drafts: DraftCanary[] = []
  readonly forces: ForceCanary[] = []
  readonly terms: Canary[] = []
  /** All entries decided, in order, for the test to ask who has seen what. */
  readonly facts: GameEvent[] = []
  readonly deadlineOf: Engine['deadlineOf']
  readonly viewFor: Engine['viewFor']
  readonly evolve: Engine['evolve']

  constructor(rules: Engine) {
    this.#rules = rules
    this.deadlineOf = rules.deadlineOf
    this.viewFor = rules.viewFor
    this.evolve = rules.evolve
  }

  readonly decide: Engine['decide'] = (state, actor, command, at) => {
    const planted: Command =
      command.kind === 'create'
        ? { ...command, setup: { ...command.setup, seed: SEED, settings: { ...command.setup.settings, ...CALM } } }
        : command
    const decided = this.#rules.decide(state, actor, planted, at)
    if (!decided.ok) return decided
    const facts = decided.value.map(fact => this.#plant(fact))
    this.facts.push(...facts)
    return { ok: true, value: facts }
  }

  #plant(fact: GameEvent): GameEvent {
    switch (fact.kind) {
      case 'tableCreated':
        return { ...fact, state: this.#plantState(fact.state) }
      case 'draftSaved':
        return { ...fact, orders: fact.orders.map(order => this.#plantLabel(fact.seat, order)) }
      case 'proposalMade': {
        /** Those of Poland stay unsigned: the rules would refuse to sign terms that they did not offer. */
        const { proposal } = fact
        if (!proposal.terms.secret || proposal.by !== 'PL') return fact
        return { ...fact, proposal: { ...proposal, terms: this.#plantTerms('secret proposal', proposal.terms) } }
      }
      case 'agreementMade': {
        const { agreement } = fact
        if (!agreement.terms.secret) return fact
        return { ...fact, agreement: { ...agreement, terms: this.#plantTerms('secret agreement', agreement.terms) } }
      }
      default:
        return fact
    }
  }

  #plantState(state: GameState): GameState {
    const counters = Object.values(state.counters).map((counter, index) => {
      const size = Math.round((counter.size + 0.001371 + index * 0.000017) * 1e6) / 1e6
      this.forces.push({ secret: size, owner: counter.owner, at: counter.at })
      return [counter.id, { ...counter, size }]
    })
    return { ...state, lastRound: this.lastRound, counters: Object.fromEntries(counters) }
  }

  #plantLabel(by: SeatId, order: Order): Order {
    const secret = `canary-draft-${by}-${this.drafts.length + 1}.`
    this.drafts.push({ secret, by })
    return { ...order, label: { claim: secret, to: null } as unknown as Label }
  }

  #plantTerms<T extends { readonly picks: Readonly<Record<string, string>>; readonly parties: readonly SeatId[] }>(
    what: string,
    terms: T,
  ): T {
    const secret = `canary-terms-${this.terms.length + 1}.`
    this.terms.push({ secret, what, facilitator: true, seats: terms.parties })
    return { ...terms, picks: { ...terms.picks, note: secret } }
  }
}
