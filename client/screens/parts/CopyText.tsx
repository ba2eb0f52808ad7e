import { useEffect, useState } from 'react'
import { useTell } from '../../texts/index.tsx'
import { Button, type Look } from '../../ui/Button.tsx'
import css from './CopyText.module.css'

/** Copies also where a page on plain http has no clipboard, by selecting a text that is not seen. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

interface Props {
  readonly text: string
  readonly label: string
  readonly look?: Look
}

/** A button that copies, and says that it has. */
export function CopyText({ text, label, look = 'plain' }: Props) {
  const { t } = useTell()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 4000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <div className={css.copy}>
      <Button
        look={look}
        onPress={() =>
          copy(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {label}
      </Button>
      <span role="status">{copied && t('shell.copied')}</span>
    </div>
  )
}
