import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import css from './Choices.module.css'

export interface Choice {
  readonly id: string
  readonly label: ReactNode
  readonly text?: ReactNode
  /** A token for the stripe on the side, for example a seat's colour. */
  readonly tint?: string
  readonly disabled?: boolean
}

interface Props {
  readonly label: string
  readonly choices: readonly Choice[]
  /** Empty while nothing is chosen: the first choice can then be reached by keyboard. */
  readonly selected: string
  readonly onSelect: (id: string) => void
  /** `row`: short labels side by side; `list`: one under another with their lines of text. */
  readonly shape?: 'row' | 'list'
  readonly hideLabel?: boolean
}

/** One of a few, all of them in sight. */
export function Choices({ label, choices, selected, onSelect, shape = 'list', hideLabel = false }: Props) {
  return (
    <RadioGroup className={css.group ?? ''} value={selected === '' ? null : selected} onChange={onSelect}>
      <Label className={hideLabel ? 'visually-hidden' : (css.label ?? '')}>{label}</Label>
      <div className={css[shape]}>
        {choices.map(({ id, label: name, text, tint, disabled }) => (
          <Radio
            key={id}
            value={id}
            isDisabled={disabled ?? false}
            className={css.choice ?? ''}
            style={tint === undefined ? {} : { borderInlineStartColor: tint }}
            {...(tint === undefined ? {} : { 'data-tinted': true })}
          >
            <span className={css.name}>{name}</span>
            {text !== undefined && <span className={css.text}>{text}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
