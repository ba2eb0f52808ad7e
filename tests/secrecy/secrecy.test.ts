import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, nextBotCommand } from '../../shared/bots/index.ts'
import { AGENDAS, type AgendaId, SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { FacilitatorTicket, Replay, SeatTicket, SpectatorTicket } from '../../shared/protocol/http.ts'
import { deadlineOf, decide, evolve, viewFor } from '../../shared/rules/index.ts'
import { call, Device, serve, type TestServer, until } from '../server/support/running.ts'
import { type Canary, CanaryEngine } from './canaries.ts'
import { Actor } from './cast.ts'
import { placeOf, Recorder } from './recorder.ts'

const ROUNDS = 4
/** The allies tell each other where their forces stand [R9.3]. */
const ALLIES: readonly SeatId[] = ['NATO', 'PL', 'BA']

const engine = new CanaryEngine({ decide, evolve, viewFor, deadlineOf })
let server: TestServer
let host: FacilitatorTicket
const actors: Actor[] = []
let late: Actor
let agendas: Readonly<Record<SeatId, AgendaId>>
/** Taps by who was behind them, and what each had received when the game still ran. */
const taps = new Map<'facilitator' | 'spectator' | 'stranger' | SeatId, Recorder>()
const heard = new Map<string, Buffer>()
/** How much each tap had received when a draft's order was carried out. */
const before = new Map<string, ReadonlyMap<string, number>>()

const joinAs = async (name: string, seat: SeatId) =>
  (await call<SeatTicket>(server.url, 'POST', `/api/sessions/${host.code}/join`, { body: { name, seat } })).body

/** Everybody does what there is to do until the phase is over. */
async function playPhase(everybody: readonly Actor[], facilitator: Device): Promise<void> {
  const { round, phase } = facilitator.frame.head
  const over = () => {
    const { head } = facilitator.frame
    return head.round !== round || head.phase !== phase || head.status === 'ended'
  }
  for (const actor of everybody) {
    await until(() => over() || actor.device.frame.head.phase === phase)
    if (phase === 'negotiation') await bargain(actor)
    if (phase === 'crisis') await actor.callInCrisis()
  }
  while (!over()) {
    let moved = false
    for (const actor of everybody) if (!over() && (await actor.goOn())) moved = true
    if (!moved) await new Promise(resolve => setTimeout(resolve, 10))
  }
}

async function bargain(actor: Actor): Promise<void> {
  const others: Partial<Record<SeatId, SeatId>> = { RU: 'BY', PL: 'UA', UA: 'PL', BY: 'RU', NATO: 'BA' }
  const partner = others[actor.seat]
  if (!partner) return
  await actor.draft()
  await actor.whisper([partner])
  await actor.proposeInSecret()
  if (actor.seat !== 'PL') await actor.signAll()
}

async function playGame(): Promise<void> {
  host = (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: {} })).body
  for (const seat of ['RU', 'PL', 'UA', 'BY'] as const)
    actors.push(await Actor.enter(server.port, await joinAs(`Person ${seat}`, seat)))
  for (const name of ['facilitator', 'spectator', 'stranger'] as const)
    taps.set(name, await Recorder.before(server.port))
  const facilitator = await Device.open(taps.get('facilitator')?.url ?? '', host)
  const spectators = `/api/sessions/${host.code}/spectate`
  const ticket = (await call<SpectatorTicket>(taps.get('spectator')?.url ?? '', 'POST', spectators)).body
  await Device.open(taps.get('spectator')?.url ?? '', ticket)
  expect(await facilitator.command({ kind: 'start' })).toEqual({ ok: true })
  await until(() => facilitator.frame.head.status === 'playing')

  while (facilitator.frame.head.round <= ROUNDS && facilitator.frame.head.status === 'playing') {
    const { round, phase } = facilitator.frame.head
    if (round === 2 && phase === 'briefing' && actors.length === 4) {
      late = await Actor.enter(server.port, await joinAs('Late', 'NATO'))
      actors.push(late)
    }
    if (round === 3 && phase === 'negotiation') for (const actor of actors) await actor.comeBack()
    if (round === 3 && phase === 'assessment') await Device.open(actors[0]?.tap.url ?? '', actors[0]?.ticket ?? host)
    await playPhase(actors, facilitator)
  }
  for (const { seat, tap } of actors) taps.set(seat, tap)
  await knockOnClosedDoors(ticket)
  agendas = facilitator.frame.truth?.agendas ?? agendas
  for (const [name, tap] of taps) heard.set(name, tap.bytes())
  expect(facilitator.frame.head.status).toBe('playing')
  await facilitator.command({ kind: 'end' })
}

/** What those without a right to them ask for before the end. */
async function knockOnClosedDoors(spectator: SpectatorTicket): Promise<void> {
  const stranger = taps.get('stranger')?.url ?? ''
  const tokens = [undefined, spectator.token, ...actors.map(({ ticket }) => ticket.token), 'guess-guess-guess']
  for (const viewer of [...SEATS, 'public', 'truth'])
    for (const token of tokens) {
      const path = `/api/replays/${host.table}/${viewer}`
      const { status } = await call(stranger, 'GET', path, token === undefined ? {} : { token })
      expect([401, 403]).toContain(status)
    }
  await call(stranger, 'GET', `/api/sessions/${host.code}`)
  await call(stranger, 'GET', '/api/health')
}

/** Every canary but those of drafts and forces, whose readers depend on what was seen. */
function plainCanaries(): readonly Canary[] {
  return [
    { secret: engine.seed, what: 'seed', facilitator: false, seats: [] },
    { secret: engine.lastRound, what: 'last round', facilitator: true, seats: [] },
    { secret: host.token, what: 'facilitator’s token', facilitator: false, seats: [] },
    ...SEATS.map(seat => ({ secret: agendas[seat], what: `agenda of ${seat}`, facilitator: true, seats: [seat] })),
    ...actors.flatMap(({ written }) => written),
    ...engine.terms,
  ]
}

const mayHear = (name: string, { facilitator, seats }: Canary): boolean =>
  name === 'facilitator' ? facilitator : seats.some(seat => seat === name)

const hears = (name: string, secret: string | number): boolean =>
  placeOf(heard.get(name) ?? Buffer.alloc(0), secret) >= 0

describe('the wires of a whole game', () => {
  beforeAll(async () => {
    const planted = engine.decide
    const watching: typeof engine = Object.assign(engine, {
      decide: ((state, actor, command, at) => {
        const decided = planted(state, actor, command, at)
        for (const fact of decided.ok ? decided.value : [])
          if (fact.kind === 'orderCarriedOut' && fact.act.label) {
            const lengths = [...taps, ...actors.map(({ seat, tap }) => [seat, tap] as const)]
            before.set(fact.act.label.claim, new Map(lengths.map(([name, tap]) => [name, tap.length])))
          }
        return decided
      }) satisfies typeof engine.decide,
    })
    const bots = { defaultPolicy: DEFAULT_POLICY, next: nextBotCommand }
    server = await serve({ engine: watching, bots, scenarios: ['december-2019'] })
    await playGame()
  })
  afterAll(async () => {
    for (const tap of taps.values()) tap.close()
    await server.close()
  })

  it('carry no secret to anybody who may not have it', () => {
    const leaks = plainCanaries().flatMap(canary =>
      [...heard.keys()]
        .filter(name => !mayHear(name, canary) && hears(name, canary.secret))
        .map(name => `${canary.what} (${canary.secret}) reached ${name}`),
    )
    expect(leaks).toEqual([])
  })

  it('carry them to those who may: otherwise this test would prove nothing', () => {
    const missing = plainCanaries().flatMap(canary =>
      [...heard.keys()]
        .filter(name => mayHear(name, canary) && !hears(name, canary.secret))
        .map(name => `${canary.what} (${canary.secret}) did not reach ${name}`),
    )
    expect(missing).toEqual([])
    const kinds = new Set(plainCanaries().map(({ what }) => what))
    for (const what of ['private message', 'secret proposal', 'secret agreement']) expect(kinds).toContain(what)
  })

  it('carry a draft to its seat alone, and its label to others only once they have seen the order', () => {
    const acts = engine.facts.flatMap(fact => (fact.kind === 'orderCarriedOut' ? [fact.act] : []))
    const seen = new Map(
      acts.map(act => [String(act.label?.claim), { id: act.id, open: act.open, by: [...act.seenBy] }]),
    )
    for (const fact of engine.facts)
      if (fact.kind === 'actSeen')
        for (const known of seen.values())
          if (known.id === fact.act) {
            known.open ||= fact.open
            known.by.push(...fact.by)
          }
    const leaks: string[] = []
    for (const { secret, by } of engine.drafts)
      for (const [name, bytes] of heard) {
        const place = placeOf(bytes, secret)
        if (place < 0 || name === by || name === 'facilitator') continue
        const known = seen.get(secret)
        if (!known) leaks.push(`${secret} was never carried out, yet it reached ${name}`)
        else if (!known.open && !known.by.some(seat => seat === name)) leaks.push(`${secret} was not seen by ${name}`)
        else if (place < (before.get(secret)?.get(name) ?? 0)) leaks.push(`${secret} reached ${name} too early`)
      }
    expect(leaks).toEqual([])
    const own = engine.drafts.filter(({ secret, by }) => heard.has(by) && hears(by, secret))
    expect(own.length).toBeGreaterThan(10)
    expect(engine.drafts.filter(({ secret }) => hears('facilitator', secret)).length).toBeGreaterThan(10)
    expect(seen.size).toBeGreaterThan(10)
  })

  it('carry true sizes of forces to their owner, allies and those who inspected them', () => {
    const inspected = new Set(
      engine.facts.flatMap(fact => (fact.kind === 'areaInspected' ? [`${fact.by} ${fact.area}`] : [])),
    )
    const leaks: string[] = []
    for (const { secret, owner, at } of engine.forces)
      for (const name of heard.keys()) {
        const allied = ALLIES.some(seat => seat === name) && ALLIES.includes(owner)
        const may = name === 'facilitator' || name === owner || allied || inspected.has(`${name} ${at}`)
        if (!may && hears(name, secret)) leaks.push(`${owner}’s ${secret} in ${at} reached ${name}`)
        if (may && name === 'facilitator' && !hears(name, secret)) leaks.push(`${secret} cannot be found at all`)
      }
    expect(leaks).toEqual([])
    const own = engine.forces.filter(({ owner, secret }) => heard.has(owner) && hears(owner, secret))
    expect(own.length).toBeGreaterThan(10)
  })

  it('were those of seats, a late joiner, devices that came back, a spectator and a stranger', () => {
    expect([...heard.keys()].sort()).toEqual(
      ['BY', 'NATO', 'PL', 'RU', 'UA', 'facilitator', 'spectator', 'stranger'].sort(),
    )
    for (const [name, bytes] of heard) expect([name, bytes.length > 1000]).toEqual([name, true])
    const names = new Set<string>(AGENDAS)
    expect(Object.values(agendas).every(agenda => names.has(agenda))).toBe(true)
  })

  it('open to all once the game is over, all but the seed', async () => {
    const path = `/api/replays/${host.table}/truth`
    const { status, body } = await call<Replay>(server.url, 'GET', path)
    expect(status).toBe(200)
    const text = JSON.stringify(body)
    expect(text).not.toContain(engine.seed)
    for (const { secret } of actors.flatMap(({ written }) => written)) expect(text).toContain(String(secret))
  })
})
