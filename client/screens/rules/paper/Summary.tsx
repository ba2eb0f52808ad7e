import text from '../../../texts/en/rules/summary.md?raw'
import { useTell } from '../../../texts/index.tsx'
import { Blocks } from '../Blocks.tsx'
import { blocksOf } from '../book/markdown.ts'
import { Linked } from '../Linked.tsx'
import { Paper } from './Paper.tsx'

const blocks = blocksOf(text)

/** How to play, on one page. */
export function Summary() {
  const { t } = useTell()
  return (
    <Paper title={t('rules.summary.title')}>
      <Blocks blocks={blocks} draw={words => <Linked text={words} page="/rules" />} />
    </Paper>
  )
}
