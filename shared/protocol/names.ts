/** Raised whenever a message changes its shape; a client of another version reloads itself. */
export const PROTOCOL_VERSION = 1

/** Name of the Colyseus room; its id is the table's id. */
export const ROOM = 'table'

/** Client to server, by `room.request`. */
export const REQUESTS = { command: 'command', watch: 'watch' } as const
/** Server to client. */
export const MESSAGES = { frame: 'frame', presence: 'presence' } as const
