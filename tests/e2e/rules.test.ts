import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEATS } from '../../shared/model/ids.ts'
import { freePort, ServerProcess } from '../kill/child.ts'
import { openBrowser, openDevice, type ScreenName } from './support/browser.ts'
import { type Scene, setStage } from './support/stage.ts'
import { words } from './support/words.ts'

const SHEETS = ['/rules/summary', ...SEATS.map(seat => `/rules/role/${seat}`)]
/** A page among a PDF's objects; `/Pages` holds them all. */
const SHEET = /\/Type \/Page\b/g
/** Width and height in points, as Chromium writes them. */
const A4 = /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/g
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let server: ServerProcess
let folder: string
let scenes: readonly Scene[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kordon-rules-'))
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

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${server.url}${address}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

async function printed(page: Page): Promise<string> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
}

/** The themes differ in their colours alone: the dark one is checked for contrast only. */
async function violations(page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: theme })
  await page.evaluate(AXE)
  const results = await page.evaluate(
    only => {
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
      return axe.run(only === null ? {} : { runOnly: { type: 'rule', values: only } })
    },
    theme === 'light' ? null : ['color-contrast'],
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
}

describe('the printed rulebook', () => {
  it.each(SHEETS)('%s is one page of A4', async address => {
    const page = await openDevice(browser, 'desktop')
    await open(page, address)
    const pdf = await printed(page)
    expect(pdf.match(SHEET)).toHaveLength(1)
    expect(pdf.match(A4)).toHaveLength(1)
    await page.context().close()
  })

  it('of the limits needs more, and so shows that pages are counted', async () => {
    const page = await openDevice(browser, 'desktop')
    await open(page, '/rules/limits')
    expect((await printed(page)).match(SHEET)?.length).toBeGreaterThan(1)
    await page.context().close()
  })
})

const screens: readonly ScreenName[] = ['desktop', 'phone']

describe.each(screens)('the rulebook on a %s', screen => {
  it('is clean for axe in both themes', async () => {
    const page = await openDevice(browser, screen)
    for (const address of ['/rules', '/rules/summary', '/rules/limits', '/rules/role/PL']) {
      await open(page, address)
      for (const theme of ['light', 'dark'] as const)
        expect(await violations(page, theme), `${address}, ${theme}`).toEqual([])
    }
    await page.context().close()
  })

  it('goes to the rule or order that the address names, and never scrolls sideways', async () => {
    const page = await openDevice(browser, screen)
    for (const id of ['R5.2', 'order-Y13', 'inject-covid-19']) {
      await open(page, `/rules#${id}`)
      await page.waitForFunction(wanted => document.activeElement?.id === wanted, id)
      const box = await page.locator(`[id="${id}"]`).boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(-1)
      expect(box?.y).toBeLessThan(200)
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
    await page.context().close()
  })

  it('finds orders and rules by a word', async () => {
    const page = await openDevice(browser, screen)
    await open(page, '/rules')
    await page.getByRole('textbox').fill('kaliningrad missile')
    await page.locator('[id="order-C7"]').waitFor({ state: 'detached' })
    expect(await page.locator('[id="order-R14"]').count()).toBe(1)
    expect(await page.getByRole('status').first().textContent()).toMatch(/^\d+ parts found$/)
    // A link out of what was found shows the whole book again.
    await page.locator('[id="order-R14"] a[href="#R5.3"], [id="order-R14"] a[href="#R5.2"]').first().click()
    await page.waitForFunction(() => /^R5\.[23]$/.test(document.activeElement?.id ?? ''))
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    await page.context().close()
  })
})

describe('the way from the table to the rules', () => {
  it('leads from a reason to its rule, in a tab of its own', async () => {
    const page = await openDevice(browser, 'desktop')
    const scene = scenes.find(({ phase }) => phase === 'assessment')
    await open(page, `/table#${scene?.player}`)
    await page.getByRole('button', { name: words('why.tension') }).click()
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: `${words('why.rule')} R5.3` }).click(),
    ])
    await tab.waitForFunction(() => document.activeElement?.id === 'R5.3')
    expect(new URL(page.url()).pathname).toBe('/table')
    await page.context().close()
  })

  it('leads from the page tools and from the keys', async () => {
    const page = await openDevice(browser, 'desktop')
    await open(page, `/table#${scenes.find(({ phase }) => phase === 'orders')?.player}`)
    const [tools] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: words('shell.rules'), exact: true }).click(),
    ])
    await tools.getByRole('heading', { level: 1, name: 'Rulebook' }).waitFor()
    await page.keyboard.press('?')
    const [keys] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: words('keys.rules') }).click(),
    ])
    await keys.getByRole('heading', { level: 1, name: 'Rulebook' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/table')
    await page.context().close()
  })
})
