import { nameLines, radiusOf, wayBetween } from './map-shapes'
import { LEAVES, STALKS } from './plant'
import type { MapSpot, TopicMap } from './topic-map'

const INK = '#25231e'
const EDGE = '#8b8474'
const GREEN = '#2a6a45'
const WARM = '#92480f'
const PAPER = '#faf8f2'

/**
 * The map as a file that stands alone: names, levels and lines, on paper colour. It is made from these alone, so that
 * no address and no page can be in it.
 *
 * @param labelOf - a topic with its level in words, for whoever cannot see it
 * @param headOf - the name of a subject
 */
export function mapAsSvg(
  map: TopicMap,
  labelOf: (spot: MapSpot) => string,
  headOf: (subject: TopicMap['heads'][number]['subject']) => string,
): string {
  const { spots, lines, heads, width, height } = map
  const ways = lines.map(
    ([from, to]) => `<path d="${wayBetween(spots[from], spots[to])}" stroke="${EDGE}" fill="none"/>`,
  )
  const titles = heads.map(({ subject, y }) => text(12, y + 28, headOf(subject), 'start'))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    ...titles,
    ...ways,
    ...spots.map((spot) => spotSvg(spot, labelOf(spot))),
    '</svg>',
  ].join('\n')
}

function spotSvg(spot: MapSpot, label: string): string {
  const { x, y, level, gap } = spot
  const radius = radiusOf(spot)
  const ring = gap
    ? `stroke="${WARM}" stroke-dasharray="5 4" stroke-width="2.5"`
    : `stroke="${EDGE}" stroke-width="1.5"`
  const [left, top, size] = [x - radius * 0.62, y - radius * 0.68, radius * 1.24]
  const colour = level === 'new' ? EDGE : GREEN
  const seed = level === 'new' ? `<circle cx="8" cy="11.6" r="1.55" fill="none" stroke="${colour}"/>` : ''
  const flower = level === 'mastered' ? `<circle cx="8" cy="2.9" r="2.4" fill="${colour}"/>` : ''
  return [
    `<g><title>${escaped(label)}</title><circle cx="${x}" cy="${y}" r="${radius}" fill="${PAPER}" ${ring}/>`,
    `<svg x="${left}" y="${top}" width="${size}" height="${size}" viewBox="0 0 16 16">`,
    `<path d="M3 14.5h10${STALKS[level]}" fill="none" stroke="${colour}" stroke-width="1.25"/>${seed}${flower}`,
    `<path d="${LEAVES[level]}" fill="${colour}"/></svg>`,
    ...nameLines(spot.name).map((line, i) => text(x, y + radius + 16 + 14 * i, line, 'middle')),
    '</g>',
  ].join('')
}

const text = (x: number, y: number, words: string, anchor: 'start' | 'middle') =>
  `<text x="${x}" y="${y}" fill="${INK}" text-anchor="${anchor}">${escaped(words)}</text>`

const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
