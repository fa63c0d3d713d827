/** An if-then plan: when, and what the student does then. Either may be missing. */
export interface Plan {
  readonly when: string
  readonly what: string
}

/** A plan as a goal keeps it: two lines. `''` when nothing was planned. */
export function planText({ when, what }: Plan): string {
  const lines = [when, what].map((line) => line.trim().replace(/\s+/g, ' '))
  return lines.every((line) => line === '') ? '' : lines.join('\n')
}

/** The two halves of a kept plan; one that is a single line says what, not when. */
export function planIn(text = ''): Plan {
  const [when = '', what] = text.split('\n')
  return what === undefined ? { when: '', what: when } : { when, what }
}
