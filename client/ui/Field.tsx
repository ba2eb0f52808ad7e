import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField, type TextFieldProps } from 'react-aria-components/TextField'
import css from './Field.module.css'

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null
  readonly placeholder?: string
  /** For codes: wide letters. */
  readonly code?: boolean
}

/** One line of text with its label, hint and error. */
export function Field({ label, hint, error = null, placeholder, code = false, ...rest }: Props) {
  return (
    <TextField {...rest} isInvalid={error !== null} className={css.field ?? ''}>
      <Label className={css.label ?? ''}>{label}</Label>
      <Input className={code ? `${css.input} ${css.code}` : (css.input ?? '')} placeholder={placeholder ?? ''} />
      {hint !== undefined && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </TextField>
  )
}
