import type { ReactNode } from 'react'
import { Tabs as Group, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import css from './Tabs.module.css'

export interface TabItem {
  readonly id: string
  readonly label: ReactNode
  readonly content: ReactNode
}

interface Props {
  /** Names the row of tabs for those who cannot see it. */
  readonly label: string
  readonly items: readonly TabItem[]
  readonly selected?: string
  readonly onSelect?: (id: string) => void
  readonly className?: string
}

/** Sheets behind one another; arrows move between them. */
export function Tabs({ label, items, selected, onSelect, className }: Props) {
  return (
    <Group
      className={[css.tabs, className].filter(Boolean).join(' ')}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={key => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className={css.list ?? ''}>
        {items.map(({ id, label: name }) => (
          <Tab key={id} id={id} className={css.tab ?? ''}>
            {name}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={css.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </Group>
  )
}
