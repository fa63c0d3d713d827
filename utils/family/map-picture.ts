import { type Element, element } from './markup'
import type { WeekPage } from './page'

const COLUMN = 150
const ROW = 62
const LONGEST = 20

/** The small map as a picture: two columns of topics, and a line between those that came up together. */
export function mapPicture({ spots, ways }: NonNullable<WeekPage['map']>): Element {
  const rows = Math.ceil(spots.length / 2)
  const place = (spot: number) => ({
    // Rows are shifted against each other, so that a line does not run through a third topic.
    x: COLUMN / 2 + (spot % 2) * COLUMN + (Math.floor(spot / 2) % 2) * 20,
    y: 18 + Math.floor(spot / 2) * ROW + (spot % 2) * 14,
  })
  const lines = ways.map(([a, b]) => {
    const [from, to] = [place(a), place(b)]
    return element('line', { class: 'way', x1: from.x, y1: from.y, x2: to.x, y2: to.y })
  })
  const dots = spots.map((name, spot) => {
    const { x, y } = place(spot)
    return element(
      'g',
      {},
      element('circle', { class: 'spot', cx: x, cy: y, r: 7 }),
      element('text', { x, y: y + 23, 'text-anchor': 'middle' }, short(name)),
    )
  })
  const box = `0 0 ${2 * COLUMN + 20} ${rows * ROW + 14}`
  return element('svg', { class: 'week-map', viewBox: box, 'aria-hidden': 'true', focusable: 'false' }, lines, dots)
}

const short = (name: string) => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trim()}…`)
