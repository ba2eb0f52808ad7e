import type { Said } from '../../shared/model/said.ts'

type Values = Readonly<Record<string, string | number>>

/** Keys under which the name of an id may stand, best first, by the name of the value that holds it. */
const NAME_KEYS: Readonly<Record<string, (id: string, values: Values) => readonly string[]>> = {
  ...Object.fromEntries(
    ['seat', 'by', 'about', 'to', 'with', 'victim'].map(name => [
      name,
      (id: string) => [`seat.${id}.in`, `seat.${id}`, `area.${id}`],
    ]),
  ),
  ...Object.fromEntries(
    ['area', 'from'].map(name => [name, (id: string) => [`area.${id}`, `seat.${id}.in`, `seat.${id}`]]),
  ),
  zone: id => [`zone.${id}`],
  order: id => [`order.${id}.name`],
  agreement: id => [`agreement.${id}.name`],
  inject: id => [`inject.${id}.title`],
  track: id => [`track.${id}`],
  pledge: id => [`pledge.${id}.name`],
  counter: id => [`counter.${id}`],
  claim: id => [`claim.${id}`],
  agenda: id => [`agenda.${id}`],
  choice: (id, values) => [
    ...(values.inject === undefined ? [] : [`inject.${values.inject}.choice.${id}`]),
    ...(values.slot === undefined ? [] : [`choice.${values.slot}.${id}`]),
    `crisis.choice.${id}`,
    `area.${id}`,
    `seat.${id}`,
    `counter.${id}`,
    `zone.${id}`,
  ],
}

/** "RU-NATO" in the reader's words. */
const pairName = (id: string, has: (key: string) => boolean, text: (key: string) => string): string =>
  id
    .split('-')
    .map(seat => (has(`seat.${seat}`) ? text(`seat.${seat}`) : seat))
    .join(' – ')

/**
 * Turns raw ids into names, for the values that said.ts lists. Numbers stay numbers; an id without a name stays as it is.
 * `has` and `text` look a key up in the messages.
 */
export function namedValues(values: Values, has: (key: string) => boolean, text: (key: string) => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value]
      if (name === 'pair') return [name, pairName(value, has, text)]
      const key = NAME_KEYS[name]?.(value, values).find(has)
      return [name, key === undefined ? value : text(key)]
    }),
  )
}

export type Tell = (said: Said) => string
