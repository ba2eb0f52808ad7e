import { networkInterfaces } from 'node:os'

/** Where the server can be opened: on this machine, and by others in the same network. */
export function addresses(
  port: number,
  publicUrl: string | null,
): { readonly here: string; readonly others: string[] } {
  const at = (host: string) => `http://${host}${port === 80 ? '' : `:${port}`}`
  const inNetwork = Object.values(networkInterfaces())
    .flatMap(list => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => at(address))
  return { here: at('localhost'), others: publicUrl === null ? inNetwork : [publicUrl] }
}

/** What the operator reads when the server is up. */
export function greeting(port: number, publicUrl: string | null): string {
  const { here, others } = addresses(port, publicUrl)
  const forOthers = others.map(address => `  In a classroom:    ${address}`)
  return ['', 'Kordon is ready.', `  On this computer:  ${here}`, ...forOthers, '  To stop it:        Ctrl+C', ''].join(
    '\n',
  )
}
