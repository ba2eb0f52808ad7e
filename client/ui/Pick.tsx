import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import css from './Pick.module.css'

interface Props {
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly placeholder: string
  readonly disabled?: boolean
  /** A tool beside the field, for example to pick on the map instead. */
  readonly beside?: ReactNode
}

/** One of many: a field that opens a list. */
export function Pick({ label, choices, selected, onSelect, placeholder, disabled = false, beside }: Props) {
  return (
    <div className={css.line}>
      <Select
        className={css.pick ?? ''}
        value={selected}
        onChange={key => key !== null && onSelect(String(key))}
        placeholder={placeholder}
        isDisabled={disabled}
      >
        <Label className={css.label ?? ''}>{label}</Label>
        <Button className={css.field ?? ''}>
          <SelectValue className={css.value ?? ''} />
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className={css.popover ?? ''}>
          <ListBox className={css.list ?? ''} items={choices}>
            {({ id, label: name }) => (
              <ListBoxItem id={id} className={css.item ?? ''} textValue={name}>
                {name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Select>
      {beside}
    </div>
  )
}
