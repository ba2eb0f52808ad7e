import { useEffect, useState } from 'react'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RuleLink } from '../../ui/RuleLink.tsx'
import { showTab, type Tab } from '../common/tab.ts'
import styles from './keys.module.css'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** Keys of the table: figures open sheets, the question mark lists them all. */
export function Shortcuts({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { t } = useTell()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const tab = tabs[Number(event.key) - 1]
      if (event.key === '?') setOpen(true)
      else if (tab) showTab(tab)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [tabs])
  const rows = [
    ...tabs.map((tab, i) => ({ keys: String(i + 1), text: t('keys.sheet', { sheet: t(`tab.${tab}`) }) })),
    { keys: t('keys.arrowKeys'), text: t('keys.arrows') },
    { keys: '+ − 0', text: t('keys.zoom') },
    { keys: '?', text: t('keys.this') },
    { keys: 'Esc', text: t('keys.escape') },
  ]
  return (
    <>
      <Button look="quiet" aria-label={t('keys.title')} onPress={() => setOpen(true)}>
        <span aria-hidden="true">?</span>
      </Button>
      <Dialog title={t('keys.title')} open={open} onClose={() => setOpen(false)}>
        <dl className={styles.keys}>
          {rows.map(({ keys, text }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.rules}>
          <RuleLink>{t('keys.rules')}</RuleLink>
        </p>
      </Dialog>
    </>
  )
}
