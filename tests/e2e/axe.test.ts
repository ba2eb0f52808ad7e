import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Phase } from '../../shared/model/ids.ts'
import { freePort, ServerProcess } from '../kill/child.ts'
import { openBrowser, openDevice, type ScreenName } from './support/browser.ts'
import { type Scene, setStage } from './support/stage.ts'
import { words } from './support/words.ts'

/** The page's own policy forbids scripts from elsewhere, and rightly: axe comes in through the debugger. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a part of the page: rule and the elements it is about. */
async function violations(page: Page, part: string, rules: readonly string[] | null): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const results = await page.evaluate(
    ([within, only]) => {
      const { axe } = globalThis as unknown as { axe: { run: (part: string, options: object) => Promise<AxeResults> } }
      return axe.run(within, only === null ? {} : { runOnly: { type: 'rule', values: only } })
    },
    [part, rules] as const,
  )
  if (results.passes.length + results.violations.length + results.incomplete.length === 0)
    throw new Error(`axe looked at nothing in ${part}`)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html}`),
  )
}

/** The open sheet of a table. */
const SHEET = '[role=tabpanel]'

let browser: Browser
let server: ServerProcess
let folder: string
let scenes: readonly Scene[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kordon-axe-'))
  scenes = await setStage(folder)
  server = new ServerProcess(await freePort(), folder)
  await server.start()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Nothing is wrong in either theme; the themes differ in their colours alone. */
async function expectNothing(page: Page, what: string, part = 'html', darkPart = part): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page, part, null), `${what}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, darkPart, ['color-contrast']), `${what}, dark`).toEqual([])
}

/** Opens an address that is not a link into the page that is open, and waits until its heading is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${server.url}${address}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** The whole table, then every other sheet on its own. The map is the same in every phase: its dark colours are looked at once. */
async function eachSheet(page: Page, what: Phase): Promise<void> {
  const sheets = page.getByRole('tablist', { name: words('tab.all') }).getByRole('tab')
  await sheets.first().waitFor()
  await expectNothing(page, what, 'html', what === 'resolution' ? 'html' : SHEET)
  for (const sheet of await sheets.all()) {
    if ((await sheet.getAttribute('aria-selected')) === 'true') continue
    await sheet.press('Enter')
    await expectNothing(page, `${what}, ${await sheet.textContent()}`, SHEET)
  }
}

const screens: readonly ScreenName[] = ['desktop', 'phone']

describe.each(screens)('axe on a %s', screen => {
  it('finds nothing on the way in', async () => {
    const page = await openDevice(browser, screen)
    const lobby = scenes.find(({ phase }) => phase === 'lobby')
    const addresses = ['/', '/play', '/join', `/join/${lobby?.code}`, '/join/NOCODE', '/host', '/nowhere', '/table']
    for (const address of [...addresses, '/table#no-such-token']) {
      await open(page, address)
      await expectNothing(page, address)
    }
    await page.context().close()
  })

  it('finds nothing at a table in any phase', async () => {
    const page = await openDevice(browser, screen)
    for (const { phase, player } of scenes) {
      await open(page, `/table#${player}`)
      if (phase === 'crisis') {
        await page.getByRole('alertdialog').waitFor()
        await expectNothing(page, 'a crisis')
        await page.getByRole('button', { name: words('crisis.lookFirst') }).click()
      }
      await eachSheet(page, phase)
    }
    await page.context().close()
  })

  it('finds nothing on the console, the wall and the replay', async () => {
    const page = await openDevice(browser, screen)
    for (const { phase, code, table, facilitator } of scenes.filter(({ phase }) =>
      ['lobby', 'orders', 'ended'].includes(phase),
    )) {
      await open(page, `/console#${facilitator}`)
      await expectNothing(page, `the console, ${phase}`)
      await open(page, `/projector/${code}`)
      await expectNothing(page, `the wall, ${phase}`)
      if (phase !== 'ended') continue
      await open(page, `/replay/${table}`)
      await expectNothing(page, 'the replay')
    }
    await page.context().close()
  })
})
