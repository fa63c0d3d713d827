import type { Container } from './blocks'
import type { ContainerShape, PageShape } from './page-shape'
import { type Caution, classWeight, linkShare, type Points } from './points'

const SHARING = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/
const BOXES = /^(?:form|fieldset|table|ul|ol|div)$/
/** So many commas are only found in text. */
const MANY_COMMAS = 10

/** Whether a container within the chosen one looks like a tool of the page: links, sharing, forms, empty boxes. */
export function isTool(shape: PageShape, points: Points, caution: Caution, at: number): boolean {
  const { tag, words } = shape.page.containers[at] as Container
  if (tag === 'footer' || tag === 'aside') return true
  if (SHARING.test(words) && (points.length[at] as number) < 500) return true
  if (/^h[12]$/.test(tag) && caution.classes && classWeight(words) < 0) return true
  if (!caution.clean || !BOXES.test(tag) || inDataTable(shape, at)) return false
  const weight = caution.classes ? classWeight(words) : 0
  if (weight < 0) return true
  return (points.commas[at] as number) < MANY_COMMAS && isBox(points, at, tag, weight)
}

function isBox(points: Points, at: number, tag: string, weight: number): boolean {
  const length = Math.max(1, points.length[at] as number)
  const links = linkShare(points, at)
  if (weight >= 25 && links > 0.5) return true
  const isList = tag === 'ul' || tag === 'ol' || (points.listed[at] as number) / length > 0.9
  if (isList) return false
  if ((points.items[at] as number) - 100 > (points.paragraphs[at] as number)) return true
  if ((points.headed[at] as number) / length < 0.9 && (points.length[at] as number) < 25) return true
  return weight < 25 && links > 0.2
}

/** How far up a table is looked for. */
const REACH = 8

function inDataTable(shape: PageShape, from: number): boolean {
  let at = from
  for (let up = 0; up < REACH && at >= 0; up++) {
    const { tag, parent } = shape.page.containers[at] as Container
    if (tag === 'table') {
      const { rows, blocks } = shape.containers[at] as ContainerShape
      return rows >= 2 && rows > blocks / 2
    }
    at = parent
  }
  return false
}
