import type { Locator, Page } from 'playwright-core'
import type { Frame } from '../../../shared/model/frame.ts'
import type { Phase, SeatId } from '../../../shared/model/ids.ts'
import { type Film, filmOf } from './frames.ts'
import { begins, words } from './words.ts'

/** What a person presses when done with a phase. */
const DONE: Readonly<Partial<Record<Phase, string>>> = {
  briefing: 'action.continue',
  negotiation: 'action.doneTalking',
  orders: 'action.commit',
  resolution: 'action.continue',
  assessment: 'action.judge',
}

/** Somebody at the table, who finds things by their roles and names as a screen reader would. */
export class Person {
  readonly page: Page
  readonly seat: SeatId
  readonly #film: { readonly frames: Film }

  constructor(page: Page, seat: SeatId) {
    this.page = page
    this.seat = seat
    this.#film = filmOf(page)
  }

  /** Everything this person was shown. */
  get film(): Film {
    return this.#film.frames
  }

  /** The frame on the screen. */
  get frame(): Frame {
    const last = this.film.at(-1)
    if (last === undefined) throw new Error(`${this.seat} has been shown nothing`)
    return JSON.parse(last) as Frame
  }

  get phase(): Phase {
    return this.film.length === 0 ? 'lobby' : this.frame.head.phase
  }

  get isReady(): boolean {
    return this.frame.head.seats.some(({ seat, ready }) => seat === this.seat && ready)
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: begins(key) })
  }

  /** From the front page with a code to a seat. */
  async join(url: string, code: string): Promise<void> {
    await this.page.goto(url)
    await this.page.getByRole('textbox', { name: words('shell.join.code') }).fill(code)
    await this.page.getByRole('button', { name: words('shell.join.do'), exact: true }).click()
    await this.page.getByRole('textbox', { name: words('shell.join.name') }).fill(`Person of ${this.seat}`)
    await this.page.getByRole('radio', { name: begins(`seat.${this.seat}`) }).press('Space')
    await this.button('shell.join.in').click()
    await this.page.waitForURL(/\/table#/)
    await this.until(() => this.film.length > 0)
  }

  async tab(key: string): Promise<void> {
    await this.page.getByRole('tab', { name: begins(key) }).click()
  }

  /** Puts an order into the draft, with the first choice of each kind, and waits until it is saved. */
  async draft(code: string): Promise<void> {
    const before = this.frame.desk?.draft.length ?? 0
    const option = this.page.getByRole('listitem').filter({ has: this.button(`order.${code}.name`) })
    await option.getByRole('button').first().click()
    await this.#fillLists(option)
    await this.#fillRadios(option)
    await this.button('desk.add').click()
    await this.until(() => this.frame.desk?.draft.length === before + 1)
  }

  async #fillLists(form: Locator): Promise<void> {
    const open = form.getByRole('button', { name: begins('desk.pick') })
    while ((await open.count()) > 0) {
      await open.first().press('Enter')
      await this.page.getByRole('option').first().press('Enter')
      await this.page.getByRole('listbox').waitFor({ state: 'detached' })
    }
  }

  async #fillRadios(form: Locator): Promise<void> {
    for (const group of await form.getByRole('radiogroup').all()) {
      if ((await group.getByRole('radio', { checked: true }).count()) === 0) {
        await group.getByRole('radio').first().press('Space')
      }
    }
  }

  async openRoomWith(other: SeatId, text: string): Promise<void> {
    await this.button('talk.newRoom').click()
    await this.page.getByRole('checkbox', { name: begins(`seat.${other}`) }).press('Space')
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: words('talk.open'), exact: true })
      .click()
    await this.page.getByRole('textbox').last().fill(text)
    await this.page.getByRole('button', { name: words('talk.send'), exact: true }).click()
    await this.until(() => this.frame.talk.channels.some(({ messages }) => messages.some(m => m.text === text)))
  }

  /** Does what the phase asks for, if this person has not done it yet. */
  async finish(): Promise<void> {
    const { phase } = this
    if (phase === 'crisis') return this.#decide()
    const done = DONE[phase]
    if (done === undefined || this.isReady) return
    const { round } = this.frame.head
    await this.button(done).click()
    await this.until(() => this.isReady || this.phase !== phase || this.frame.head.round !== round)
  }

  async #decide(): Promise<void> {
    const crisis = this.frame.crises.find(({ open, options }) => open && options.length > 0)
    if (crisis === undefined) return
    const dialog = this.page.getByRole('alertdialog')
    await dialog.getByRole('radio', { name: begins('crisis.choice.stand-down') }).press('Space')
    await dialog.getByRole('button', { name: begins('crisis.decide') }).click()
    await this.until(() => this.frame.crises.every(({ id, options }) => id !== crisis.id || options.length === 0))
  }

  /** Waits until something holds; says for whom when it does not come about. */
  async until(holds: () => boolean, patience = 30_000): Promise<void> {
    const steps = patience / 25
    for (let step = 0; step < steps; step += 1) {
      if (holds()) return
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    throw new Error(`${this.seat} waited in vain in ${this.phase} for ${holds.toString()}`)
  }
}
