/** A name for a file: letters and digits of `title` with hyphens between them. */
export function fileName(title: string, ending: string): string {
  const name =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.join('-')
      .slice(0, 60) || 'trellis'
  return `${name}.${ending}`
}
