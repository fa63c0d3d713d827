import type { MapSpot } from './topic-map'

/** How large a topic is drawn: by how much it is read about. */
export const radiusOf = ({ size }: Pick<MapSpot, 'size'>): number => 15 + 11 * size

/** A name on two lines where it is long; the whole of it is in the label. */
export function nameLines(name: string): string[] {
  if (name.length <= 16 || !name.includes(' ')) return [name]
  const words = name.split(' ')
  const middle = words.reduce(
    (best, _, i) => {
      const off = Math.abs(words.slice(0, i).join(' ').length - name.length / 2)
      return i > 0 && off < best.off ? { i, off } : best
    },
    { i: 1, off: Number.POSITIVE_INFINITY },
  )
  return [words.slice(0, middle.i).join(' '), words.slice(middle.i).join(' ')]
}

/** A line from what helps to what it helps with. */
export function wayBetween(a: MapSpot | undefined, b: MapSpot | undefined): string {
  if (a === undefined || b === undefined) return ''
  const middle = (a.y + b.y) / 2
  return `M${a.x} ${a.y}C${a.x} ${middle} ${b.x} ${middle} ${b.x} ${b.y}`
}
