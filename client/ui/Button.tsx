import { type ButtonProps, Button as Pressable } from 'react-aria-components/Button'
import css from './Button.module.css'

export type Look = 'primary' | 'plain' | 'quiet' | 'danger'

/** `primary` is the one thing to do now: at most one to a screen. `quiet` is for small tools beside something. */
export function Button({
  look = 'plain',
  className,
  ...rest
}: Omit<ButtonProps, 'className'> & { look?: Look; className?: string | undefined }) {
  return <Pressable {...rest} className={[css.button, css[look], className].filter(Boolean).join(' ')} />
}
