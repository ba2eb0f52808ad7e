import type { ReactNode } from 'react'
import { MenuItem, MenuTrigger, Menu as Options } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button, type Look } from './Button.tsx'
import css from './Menu.module.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly onAction: () => void
}

/** A button that opens a short list of things to do. */
export function Menu({
  label,
  entries,
  look = 'quiet',
  children,
}: {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly look?: Look
  readonly children?: ReactNode
}) {
  return (
    <MenuTrigger>
      <Button look={look} aria-label={label}>
        {children ?? label}
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Options className={css.menu ?? ''} aria-label={label}>
          {entries.map(({ id, label: name, onAction }) => (
            <MenuItem key={id} id={id} className={css.item ?? ''} onAction={onAction}>
              {name}
            </MenuItem>
          ))}
        </Options>
      </Popover>
    </MenuTrigger>
  )
}
