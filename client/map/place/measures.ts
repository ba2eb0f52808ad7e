/** Sizes of a tag's parts, in screen pixels. */
export const TAG = { height: 25, symbol: 29, pad: 4, gap: 2, kind: 50, kindHeight: 30, sign: 20 } as const

/** Width of figures and codes in the map's sans at the tags' size, near enough to leave room. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter === '.' ? 2.8 : /[A-Z]/.test(letter) ? 7.2 : 5.7), 0)
