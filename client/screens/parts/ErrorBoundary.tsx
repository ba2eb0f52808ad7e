import { Component, type ReactNode } from 'react'
import { Problem } from './Problem.tsx'

/** When a screen breaks, a sentence and a way on are shown instead of an empty page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Problem said={{ key: 'shell.broken' }} reload /> : this.props.children
  }
}
