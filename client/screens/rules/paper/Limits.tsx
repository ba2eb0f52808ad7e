import text from '../../../texts/en/rules/limits.md?raw'
import { useTell } from '../../../texts/index.tsx'
import { Blocks } from '../Blocks.tsx'
import { blocksOf } from '../book/markdown.ts'
import { Marked } from './Marked.tsx'
import { Paper } from './Paper.tsx'

const blocks = blocksOf(text)

/** What the model leaves out, and what happened after the article: each claim with its source and how sure it is. */
export function Limits() {
  const { t } = useTell()
  return (
    <Paper title={t('rules.limits.title')}>
      <Blocks blocks={blocks} draw={words => <Marked text={words} />} />
    </Paper>
  )
}
