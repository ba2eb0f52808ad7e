import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SeatId } from '../../shared/model/ids.ts'
import { freePort, ServerProcess } from '../kill/child.ts'
import { openBrowser, openDevice } from './support/browser.ts'
import { Person } from './support/Person.ts'
import { begins, words } from './support/words.ts'

let browser: Browser
let server: ServerProcess
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kordon-keyboard-'))
  server = new ServerProcess(await freePort(), folder)
  await server.start()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate(element => element === element.ownerDocument.activeElement)

/** Somebody without a mouse: goes from one thing to the next, and presses keys on what has the focus. */
class Keys {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key)
  }

  /** Goes on with the Tab key until the focus is there; fails after a whole way round the page. */
  async to(target: Locator): Promise<void> {
    await target.waitFor()
    for (let stops = 0; stops < 150; stops += 1) {
      if (await hasFocus(target)) return
      await this.press('Tab')
    }
    throw new Error(`the Tab key never comes to ${target}`)
  }

  async activate(target: Locator): Promise<void> {
    await this.to(target)
    await this.press('Enter')
  }
}

/** From the front page into a game against bots, by keyboard alone. */
async function playNow(page: Page, seat: SeatId): Promise<Person> {
  const person = new Person(page, seat)
  const keys = new Keys(page)
  await page.goto(server.url)
  await keys.activate(page.getByRole('link', { name: words('shell.home.play') }))
  await keys.activate(page.getByRole('button', { name: begins(`seat.${seat}`) }))
  await page.waitForURL(/\/table#/)
  await person.until(() => person.film.length > 0)
  return person
}

/** Groups of the form in which nothing is chosen yet. */
async function unanswered(form: Locator): Promise<readonly Locator[]> {
  const groups = await form.getByRole('radiogroup').all()
  const answers = await Promise.all(groups.map(group => group.getByRole('radio', { checked: true }).count()))
  return groups.filter((_, place) => answers[place] === 0)
}

/** Writes an order: one place is picked on the map, whatever else is open from its list. */
async function order(page: Page, keys: Keys, code: string, place: string): Promise<void> {
  await keys.activate(page.getByRole('button', { name: begins(`order.${code}.name`) }))
  const map = page.getByRole('group', { name: words('map.title') })
  await keys.to(map.getByRole('button', { name: begins('area.by-minsk') }))
  await keys.press('ArrowUp')
  const wanted = map.getByRole('button', { name: begins(`area.${place}`) })
  expect(await hasFocus(wanted)).toBe(true)
  await keys.press('Enter')
  const form = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: begins('desk.add') }) })
  await form
    .getByText(words(`area.${place}`))
    .first()
    .waitFor()
  const open = form.getByRole('button', { name: begins('desk.pick') })
  while ((await open.count()) > 0) {
    await keys.activate(open.first())
    await page.getByRole('listbox').waitFor()
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
  }
  for (const group of await unanswered(form)) {
    await keys.to(group.getByRole('radio').first())
    await keys.press('Space')
  }
  await keys.activate(page.getByRole('button', { name: begins('desk.add') }))
}

/** If a crisis came, stands down in each that asks for a choice. */
async function throughCrises(person: Person, keys: Keys): Promise<void> {
  const dialog = person.page.getByRole('alertdialog')
  const asked = () => person.frame.crises.find(({ open, options }) => open && options.length > 0)
  for (;;) {
    await person.until(() => person.phase !== 'crisis' || asked() !== undefined)
    const crisis = asked()
    if (person.phase !== 'crisis' || crisis === undefined) return
    await keys.to(dialog.getByRole('radio', { name: begins('crisis.choice.stand-down') }))
    await keys.press('Space')
    await keys.activate(dialog.getByRole('button', { name: begins('crisis.decide') }))
    await person.until(() => asked()?.id !== crisis.id)
  }
}

describe('without a mouse', () => {
  it('plays a whole round: talks, picks a place on the map for an order, commits, follows what happened, judges', async () => {
    const page = await openDevice(browser, 'desktop', { reducedMotion: 'no-preference' })
    const keys = new Keys(page)
    const person = await playNow(page, 'BY')

    await keys.activate(person.button('action.continue'))
    await person.until(() => person.phase === 'negotiation')
    await keys.activate(person.button('talk.newRoom'))
    await keys.to(page.getByRole('checkbox', { name: begins('seat.PL') }))
    await keys.press('Space')
    await keys.activate(page.getByRole('dialog').getByRole('button', { name: words('talk.open'), exact: true }))
    await keys.to(page.getByRole('textbox', { name: begins('talk.write') }))
    await page.keyboard.type('Shall we tell each other before we exercise?')
    await keys.press('Enter')
    await person.until(() => person.frame.talk.channels.some(({ messages }) => messages.length > 0))
    await keys.activate(person.button('action.doneTalking'))

    await person.until(() => person.phase === 'orders')
    await order(page, keys, 'C1', 'by-vitebsk')
    await person.until(() => person.frame.desk?.draft.length === 1)
    expect(JSON.stringify(person.frame.desk?.draft)).toContain('by-vitebsk')
    await keys.activate(person.button('action.commit'))
    await person.until(() => person.phase !== 'orders')
    await throughCrises(person, keys)

    await page.getByRole('heading', { name: begins('story.title') }).waitFor()
    await keys.activate(person.button('story.skip'))
    await page.getByRole('heading', { name: words('story.mine') }).waitFor()
    await keys.activate(person.button('action.continue'))

    await person.until(() => person.phase === 'assessment')
    await keys.to(page.getByRole('slider', { name: /Russia/ }))
    await keys.press('ArrowRight')
    const intent = page.getByRole('radiogroup', { name: /Russia/ })
    await keys.to(intent.getByRole('radio', { checked: true }))
    await keys.press('ArrowLeft')
    await intent.getByRole('radio', { name: words('assess.intent.offensive'), checked: true }).waitFor()
    await keys.activate(person.button('action.judge'))
    await person.until(() => person.frame.head.round === 2)
    expect(person.film.some(frame => frame.includes('"intent":"offensive"'))).toBe(true)
    await page.context().close()
  })
})

describe('an order that is being written', () => {
  it('outlives a reload, and a second tab shows the same draft and adds to it', async () => {
    const page = await openDevice(browser, 'desktop')
    const person = await playNow(page, 'BY')
    await person.finish()
    await person.until(() => person.phase === 'negotiation')
    await person.finish()
    await person.until(() => person.phase === 'orders')

    await person.button('order.C1.name').press('Enter')
    await page
      .getByRole('button', { name: begins('desk.pick') })
      .first()
      .press('Enter')
    await page.getByRole('option', { name: words('area.by-brest') }).press('Enter')
    await page.reload()
    const form = page.getByRole('listitem').filter({ has: person.button('desk.add') })
    await form.getByRole('button', { name: begins('area.by-brest') }).waitFor()
    await fillRest(form, page)
    await person.button('desk.add').press('Enter')
    await person.until(() => person.frame.desk?.draft.length === 1)
    const first = person.frame.desk?.draft

    const second = new Person(await page.context().newPage(), 'BY')
    await second.page.goto(page.url())
    await second.until(() => second.film.length > 0)
    expect(second.frame.desk?.draft).toEqual(first)
    await second.draft('C4')
    await person.until(() => person.frame.desk?.draft.length === 2)
    expect(person.frame.desk?.draft).toEqual(second.frame.desk?.draft)
    expect(person.frame.desk?.draft.slice(0, 1)).toEqual(first)
    await page
      .getByRole('button', { name: begins('desk.removeThis') })
      .nth(1)
      .waitFor()

    await person.finish()
    await second.until(() => second.phase !== 'orders' || second.isReady)
    await page.context().close()
  })
})

/** Chooses the first of whatever the open order still asks for. */
async function fillRest(form: Locator, page: Page): Promise<void> {
  const open = form.getByRole('button', { name: begins('desk.pick') })
  while ((await open.count()) > 0) {
    await open.first().press('Enter')
    await page.getByRole('option').first().press('Enter')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
  }
  for (const group of await unanswered(form)) await group.getByRole('radio').first().press('Space')
}
