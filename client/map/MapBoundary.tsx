import { Component, type ReactNode } from 'react'
import { useTell } from '../texts/index.tsx'
import { Button } from '../ui/Button.tsx'
import css from './board.module.css'

/** When the map does not load, says so and offers another try; the list beside it still works. */
export class MapBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return <Failed onRetry={() => this.setState({ broken: false })} />
  }
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTell()
  return (
    <div className={css.frame}>
      <div className={css.loading} role="alert">
        <p>{t('map.failed')}</p>
        <Button onPress={onRetry}>{t('map.retry')}</Button>
      </div>
    </div>
  )
}
