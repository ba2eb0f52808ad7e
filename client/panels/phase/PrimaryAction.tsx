import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { usePrimary } from './usePrimary.ts'

/** The one button of the screen in the accent colour: "your move". */
export function PrimaryAction() {
  const { t } = useTell()
  const primary = usePrimary()
  if (!primary) return null
  return (
    <Button look={primary.back ? 'plain' : 'primary'} isDisabled={primary.busy} onPress={primary.run}>
      {t(primary.label)}
    </Button>
  )
}
