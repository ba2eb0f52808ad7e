import { create } from 'zustand'

export type Theme = 'light' | 'dark'

const KEY = 'kordon.theme'
const system = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

const stored = (): Theme | null => {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : null
  } catch {
    return null
  }
}

/** The theme on the screen: the system's, until somebody chose another on this device. */
export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: stored() ?? system() }))

const show = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme
  useTheme.setState({ theme })
}

/** Shows the theme from now on, and remembers it where it differs from the system's. */
export function chooseTheme(theme: Theme): void {
  show(theme)
  try {
    if (theme === system()) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Nothing can be stored here; the choice lasts as long as the page.
  }
}

/** Called once at the start; follows the system as long as nobody chose. */
export function startTheme(): void {
  show(stored() ?? system())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => stored() ?? show(system()))
}
