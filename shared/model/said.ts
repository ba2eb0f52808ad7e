/**
 * A sentence to be written by the client in the reader's language: the key of a message and what it is about.
 * Values are raw ids and numbers; the client turns those named `seat`, `by`, `about`, `to`, `with`, `victim` into names of
 * seats, `area` and `from` into names of places, and `zone`, `order`, `agreement`, `inject`, `track`, `pledge`,
 * `counter`, `claim`, `agenda` and `choice` into their names.
 */
export interface Said {
  readonly key: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** Why a number changed: a sentence, and the number of the rule that changed it ("R5.2"). */
export interface Reason extends Said {
  readonly rule: string
}

/** Why a command was not carried out; the client shows `refusal.<key>`. Nothing has happened. */
export type Refusal = Said
