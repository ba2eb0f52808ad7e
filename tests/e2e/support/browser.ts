import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where people sit: the sizes that screens are made for. */
export const SCREENS = {
  desktop: { viewport: { width: 1440, height: 900 } },
  chromebook: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  projector: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Record<string, BrowserContextOptions>
export type ScreenName = keyof typeof SCREENS

/** Debian's Chromium, or the one that CHROMIUM names. Fails loudly when there is none. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync'],
  })
}

/** A device of its own: no cookie and no storage is shared with another. */
export async function openDevice(
  browser: Browser,
  screen: ScreenName,
  more: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ ...SCREENS[screen], reducedMotion: 'reduce', ...more })
  context.setDefaultTimeout(30_000)
  return context.newPage()
}
