import { Problem } from './parts/Problem.tsx'

/** An address that leads nowhere. */
export const NotFound = () => <Problem said={{ key: 'shell.notFound' }} />
