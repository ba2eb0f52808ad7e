import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import css from './Ticks.module.css'

interface Props {
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly label: ReactNode }[]
  readonly selected: readonly string[]
  readonly onSelect: (ids: readonly string[]) => void
}

/** Any of a few. */
export function Ticks({ label, choices, selected, onSelect }: Props) {
  return (
    <CheckboxGroup className={css.group ?? ''} value={[...selected]} onChange={onSelect}>
      <Label className={css.label ?? ''}>{label}</Label>
      <div className={css.row}>
        {choices.map(({ id, label: name }) => (
          <Checkbox key={id} value={id} className={css.tick ?? ''}>
            <span className={css.box} aria-hidden="true" />
            {name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
