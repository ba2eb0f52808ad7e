/**
 * Calls back when the device may have been away: network back, page shown again, tablet awake.
 * Returns the way to stop.
 */
export function onWake(callback: () => void): () => void {
  const shown = () => document.visibilityState === 'visible' && callback()
  window.addEventListener('online', callback)
  window.addEventListener('pageshow', callback)
  document.addEventListener('visibilitychange', shown)
  return () => {
    window.removeEventListener('online', callback)
    window.removeEventListener('pageshow', callback)
    document.removeEventListener('visibilitychange', shown)
  }
}
