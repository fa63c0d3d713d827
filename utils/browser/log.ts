/**
 * The only console. Takes a code and the kind of an error, never an address, a title or a text: what is
 * printed may be read by whoever sits beside the student.
 */
export function report(code: string, error?: unknown): void {
  console.warn(`trellis: ${code}`, error instanceof Error ? error.name : '')
}
