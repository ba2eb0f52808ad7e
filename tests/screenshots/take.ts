import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openDevice } from '../e2e/support/browser.ts'
import { Person } from '../e2e/support/Person.ts'
import { begins, words } from '../e2e/support/words.ts'
import { freePort, ServerProcess } from '../kill/child.ts'
import { ROOT } from '../support/sources.ts'

/** Plays a game over the real server and takes the README's pictures of the real screens. */
const PICTURES = join(ROOT, 'client', 'pictures')

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

async function take(page: Page, name: string): Promise<void> {
  await pause(1500)
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
  process.stdout.write(`client/pictures/${name}.png\n`)
}

async function host(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/host`)
  await page.getByRole('radio', { name: '4 rounds' }).press('Space')
  await page.getByRole('button', { name: begins('shell.host.do') }).click()
  const address = await page.getByRole('img', { name: /join\// }).getAttribute('aria-label')
  return address?.split('/').at(-1) ?? ''
}

async function playToTheEnd(people: readonly Person[]): Promise<void> {
  while (people.some(person => person.phase !== 'ended')) {
    for (const person of people) await person.finish()
    await pause(100)
  }
}

async function play(browser: Browser, url: string): Promise<void> {
  const desk = await openDevice(browser, 'desktop')
  const code = await host(desk, url)
  const poland = new Person(await openDevice(browser, 'desktop'), 'PL')
  const baltics = new Person(await openDevice(browser, 'phone', { deviceScaleFactor: 2 }), 'BA')

  await baltics.page.goto(`${url}/join/${code}`)
  await baltics.page.getByRole('textbox', { name: words('shell.join.name') }).fill('Marta')
  await take(baltics.page, 'join')
  await poland.join(url, code)
  await baltics.join(url, code)
  await take(desk, 'facilitator')
  await desk.getByRole('button', { name: begins('shell.console.start') }).click()

  await poland.until(() => poland.phase === 'briefing')
  await poland.finish()
  await baltics.finish()
  await poland.until(() => poland.phase === 'negotiation')
  await poland.openRoomWith('BA', 'Shall we both invite observers from Minsk?')
  await baltics.finish()
  await poland.finish()
  await poland.until(() => poland.phase === 'orders')
  await poland.draft('P4')
  await poland.draft('C4')
  await poland.page.getByRole('heading', { name: words('desk.title') }).scrollIntoViewIfNeeded()
  await take(poland.page, 'table')
  await take(baltics.page, 'phone')
  await playToTheEnd([poland, baltics])
  await take(poland.page, 'outcome')
  await poland.page.getByRole('link', { name: words('outcome.replay') }).click()
  await poland.page.getByRole('slider', { name: words('shell.replay.moment') }).press('Home')
  const onwards = poland.page.getByRole('button', { name: words('shell.replay.phaseOn') })
  const told = poland.page.getByRole('heading', { name: words('phase.resolution'), exact: true })
  for (let phase = 0; phase < 7 || !(await told.isVisible()); phase += 1) await onwards.click()
  await take(poland.page, 'replay')
}

mkdirSync(PICTURES, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'kordon-pictures-'))
const server = new ServerProcess(await freePort(), folder)
await server.start()
const browser = await openBrowser()
try {
  await play(browser, server.url)
} finally {
  await browser.close()
  await server.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
