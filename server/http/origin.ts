/**
 * Whether a request may come from a page of this origin. Programs outside a browser send no `Origin`; a browser always
 * does, and then it must be this server's own page: the address asked for, or the public one.
 */
export function originAllowed(origin: string | null, host: string | null, publicUrl: string | null): boolean {
  if (origin === null) return true
  const from = hostOf(origin)
  if (from === null) return false
  return from === host || (publicUrl !== null && from === hostOf(publicUrl))
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null
}
