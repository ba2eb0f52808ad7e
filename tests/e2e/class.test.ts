import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEATS, type SeatId, type Viewer } from '../../shared/model/ids.ts'
import type { Replay } from '../../shared/protocol/http.ts'
import { freePort, ServerProcess } from '../kill/child.ts'
import { call } from '../server/support/running.ts'
import { openBrowser, openDevice } from './support/browser.ts'
import { type Film, filmOf, filmOfReplay, firstStranger } from './support/frames.ts'
import { Person } from './support/Person.ts'
import { words } from './support/words.ts'

const ROUNDS = 6
/** Two of the six hold a phone. */
const PHONES: readonly SeatId[] = ['BA', 'UA']
/** In which round each person loads the page again, and in which the server is killed. */
const RELOADS: Readonly<Record<SeatId, number>> = { RU: 1, NATO: 2, PL: 2, BA: 3, UA: 4, BY: 5 }
const KILLED_IN = 3

let browser: Browser
let server: ServerProcess
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kordon-class-'))
  server = new ServerProcess(await freePort(), folder)
  await server.start()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

async function host(page: Page): Promise<string> {
  await page.goto(server.url)
  await page.getByRole('link', { name: words('shell.home.hostDo') }).click()
  await page.getByRole('radio', { name: 'No clock' }).press('Space')
  await page.getByRole('radio', { name: `${ROUNDS} rounds` }).press('Space')
  await page.getByRole('button', { name: words('shell.host.do') }).click()
  await page.waitForURL(/\/console#/)
  const address = await page.getByRole('img', { name: /join\// }).getAttribute('aria-label')
  return address?.split('/').at(-1) ?? ''
}

/** Orders that every seat may give and that fit its points, so that each round moves something. */
const ORDERS_OF_ROUND = ['C1', 'C4', 'C2', 'C1', 'C4', 'C1']

async function playPhase(people: readonly Person[]): Promise<void> {
  const { round, phase } = (people[0] as Person).frame.head
  if (phase === 'orders') {
    await Promise.all(people.map(person => person.draft(ORDERS_OF_ROUND[round - 1] ?? 'C1')))
    for (const person of people) if (RELOADS[person.seat] === round) await reload(person)
    if (round === KILLED_IN) await killAndReturn(people)
  }
  if (phase === 'negotiation' && round === 1) await talk(people)
  await Promise.all(people.map(person => person.finish()))
  await Promise.all(
    people.map(person => person.until(() => person.phase !== phase || person.frame.head.round !== round)),
  )
}

async function reload(person: Person): Promise<void> {
  const draft = person.frame.desk?.draft
  const shown = person.film.length
  await person.page.reload()
  await person.until(() => person.film.length > shown)
  expect(person.frame.head.viewer).toBe(person.seat)
  expect(person.frame.desk?.draft).toEqual(draft)
  await person.button('action.commit').waitFor()
}

async function killAndReturn(people: readonly Person[]): Promise<void> {
  const before = people.map(person => person.frame)
  const shown = people.map(person => person.film.length)
  await server.kill()
  await server.start()
  await Promise.all(people.map((person, i) => person.until(() => person.film.length > (shown[i] ?? 0))))
  expect(people.map(person => person.frame)).toEqual(before)
}

async function talk(people: readonly Person[]): Promise<void> {
  const of = (seat: SeatId) => people.find(person => person.seat === seat) as Person
  await of('PL').openRoomWith('BA', 'Shall we answer together?')
  await of('BA').until(() => of('BA').frame.talk.channels.length === 1)
  expect(of('RU').frame.talk.channels).toEqual([])
}

const replayOf = async (table: string, viewer: Viewer): Promise<Film> => {
  const { status, body } = await call<Replay>(server.url, 'GET', `/api/replays/${table}/${viewer}`)
  expect(status).toBe(200)
  return filmOfReplay(body)
}

describe('a class of seven', () => {
  it(`plays ${ROUNDS} rounds to the end through reloads and a killed server, and the replay shows what was shown`, async () => {
    const console = await openDevice(browser, 'desktop')
    const facilitatorFilm = filmOf(console)
    const code = await host(console)

    const people = await Promise.all(
      SEATS.map(async seat => {
        const person = new Person(await openDevice(browser, PHONES.includes(seat) ? 'phone' : 'desktop'), seat)
        await person.join(server.url, code)
        return person
      }),
    )
    const first = people[0] as Person
    await console.getByRole('button', { name: words('shell.console.start') }).click()
    await Promise.all(people.map(person => person.until(() => person.phase === 'briefing')))

    while (first.phase !== 'ended') await playPhase(people)

    const { table, round } = first.frame.head
    expect(round).toBeLessThanOrEqual(ROUNDS)
    for (const person of people) {
      await person.page.getByRole('heading', { name: words('score.title') }).waitFor()
      expect(person.film.length).toBeGreaterThan(round * 5)
      expect(firstStranger(person.film, await replayOf(table, person.seat))).toBe(-1)
    }
    expect(facilitatorFilm.frames.length).toBeGreaterThan(round * 5)
    expect(firstStranger(facilitatorFilm.frames, await replayOf(table, 'truth'))).toBe(-1)
    // The comparison can fail: nobody was shown what another seat was shown.
    expect(firstStranger(first.film, await replayOf(table, 'PL'))).toBe(0)

    await first.page.getByRole('link', { name: words('outcome.replay') }).click()
    await first.page.getByRole('slider', { name: words('shell.replay.moment') }).press('End')
    await first.page.getByRole('heading', { name: words('phase.ended') }).waitFor()
  })
})
