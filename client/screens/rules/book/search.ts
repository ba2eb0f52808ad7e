const simple = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a text holds every word of the question, whatever its accents and capitals. */
export function finder(question: string): (words: string) => boolean {
  const parts = simple(question).split(/\s+/).filter(Boolean)
  return words => {
    const text = simple(words)
    return parts.every(part => text.includes(part))
  }
}
