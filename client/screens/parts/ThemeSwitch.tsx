import { chooseTheme, useTheme } from '../../store/theme.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import css from './ThemeSwitch.module.css'

/** Paper or dark, at once and remembered on this device. */
export function ThemeSwitch() {
  const { t } = useTell()
  const theme = useTheme(state => state.theme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <Button look="quiet" onPress={() => chooseTheme(other)} aria-label={t('shell.theme', { theme: other })}>
      <svg className={css.mark} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" className={css.ring} />
        <path d="M10 2.5a7.5 7.5 0 0 1 0 15Z" className={css.half} />
      </svg>
    </Button>
  )
}
