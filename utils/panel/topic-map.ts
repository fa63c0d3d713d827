import type { ConceptId, TopicId } from '../base/ids'
import type { Level } from '../learner/level'
import type { Concept } from '../map/concept'
import { type CurriculumMap, topicOf } from '../map/look-up'
import type { SubjectId } from '../topics/subjects'
import type { TopicRow } from './receipt'

/** A topic in the picture. */
export interface MapSpot extends TopicRow {
  readonly x: number
  readonly y: number
  /** 0 to 1: how much it is read about. */
  readonly size: number
  /** Before something the student wants, and not there. */
  readonly gap: boolean
  /** Met or answered; else it only stands there because it leads somewhere. */
  readonly own: boolean
  readonly subject?: SubjectId | undefined
}

/** A line from what helps to what it helps with, by the places of two spots in the list. */
export type MapLine = readonly [from: number, to: number]

/** A picture of topics. */
export interface TopicMap {
  readonly spots: readonly MapSpot[]
  readonly lines: readonly MapLine[]
  readonly width: number
  readonly height: number
  /** Where a subject begins; empty in a neighbourhood. */
  readonly heads: readonly { readonly subject: SubjectId | 'other'; readonly y: number }[]
}

/** What is known of a topic, as far as the picture shows it. */
export interface MapTopic extends TopicRow {
  readonly strength: number
}

/** Topics of the student's and the gaps before them. */
export interface MapGiven {
  readonly topics: readonly MapTopic[]
  readonly gaps: ReadonlySet<ConceptId>
  readonly map: CurriculumMap
}

/** A neighbourhood has at most this many topics: itself, four that help, four that it helps with. */
const SIDE = 4
const WIDTH = 344
const ROW = 104

/** The concept that a topic is, if the map has one by that name and one only. */
export function conceptOf(topic: TopicId, map: CurriculumMap): Concept | undefined {
  const found = (map.byName.get(topic) ?? []).filter((concept) => topicOf(concept) === topic)
  return found.length === 1 ? found[0] : undefined
}

/** A topic with what helps with it above and what it helps with below; undefined when the map does not know it. */
export function neighbourhood(topic: TopicId, given: MapGiven): TopicMap | undefined {
  const concept = conceptOf(topic, given.map)
  if (concept === undefined) return undefined
  const known = byId(given.topics)
  const first = (list: readonly Concept[]) => [...list].sort((a, b) => rank(b, known) - rank(a, known)).slice(0, SIDE)
  const helps = first(concept.needs.flatMap((id) => given.map.byId.get(id) ?? []))
  const helped = first(given.map.after.get(concept.id) ?? [])
  const rows = [helps, [concept], helped].filter((row) => row.length > 0)
  const spots = rows.flatMap((row, y) => row.map((one, i) => spotOf(one, known, given.gaps, place(i, row.length, y))))
  const at = helps.length
  const lines: MapLine[] = [
    ...helps.map((_, i): MapLine => [i, at]),
    ...helped.map((_, i): MapLine => [at, at + 1 + i]),
  ]
  return { spots, lines, width: WIDTH, height: rows.length * ROW, heads: [] }
}

/** Side by side, every second one a little lower, so that long names do not meet. */
function place(i: number, of: number, row: number): { x: number; y: number } {
  const lower = of > 2 && i % 2 === 1 ? 26 : 0
  return { x: ((i + 0.5) * WIDTH) / of, y: row * ROW + 30 + lower }
}

const COLUMNS = 8
const CELL = { width: 150, height: 96 }
const HEAD = 44

/**
 * Everything the student has met and the gaps before it, subject by subject, those that come first standing first.
 * Topics that the map does not know stand at the end.
 */
export function wholeMap({ topics, gaps, map }: MapGiven): TopicMap {
  const known = byId(topics)
  const met = topics.map((topic) => ({ topic, concept: conceptOf(topic.id, map) }))
  const missing = [...gaps].flatMap((id) => map.byId.get(id) ?? []).filter((one) => !known.has(topicOf(one)))
  const concepts = [...met.flatMap(({ concept }) => concept ?? []), ...missing]
  const others = met.filter(({ concept }) => concept === undefined).map(({ topic }) => topic)
  const spots: MapSpot[] = []
  const heads: { subject: SubjectId | 'other'; y: number }[] = []
  let y = 0
  for (const subject of [...new Set(concepts.map((one) => one.subject))].sort()) {
    const those = concepts.filter((one) => one.subject === subject)
    heads.push({ subject, y })
    const order = depthsOf(those, map)
    those.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
    spots.push(...those.map((one, i) => spotOf(one, known, gaps, cell(i, y + HEAD))))
    y += HEAD + Math.ceil(those.length / COLUMNS) * CELL.height
  }
  if (others.length > 0) {
    heads.push({ subject: 'other', y })
    spots.push(...others.map((topic, i) => ({ ...ownSpot(topic), ...cell(i, y + HEAD) })))
    y += HEAD + Math.ceil(others.length / COLUMNS) * CELL.height
  }
  const width = Math.min(COLUMNS, Math.max(1, spots.length)) * CELL.width
  return { spots, lines: linesAmong(concepts, spots, map), width, height: y, heads }
}

const cell = (i: number, top: number) => ({
  x: ((i % COLUMNS) + 0.5) * CELL.width,
  y: top + Math.floor(i / COLUMNS) * CELL.height + 28,
})

/** How many steps of prerequisites, among `concepts`, lie before each. */
function depthsOf(concepts: readonly Concept[], map: CurriculumMap): ReadonlyMap<ConceptId, number> {
  const there = new Set(concepts.map(({ id }) => id))
  const depths = new Map<ConceptId, number>()
  const depth = (id: ConceptId): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    depths.set(id, 0)
    const needs = (map.byId.get(id)?.needs ?? []).filter((need) => there.has(need))
    const found = needs.length === 0 ? 0 : 1 + Math.max(...needs.map(depth))
    depths.set(id, found)
    return found
  }
  for (const { id } of concepts) depth(id)
  return depths
}

function linesAmong(concepts: readonly Concept[], spots: readonly MapSpot[], map: CurriculumMap): MapLine[] {
  const at = new Map(spots.map(({ id }, i) => [id, i]))
  return concepts.flatMap((concept) => {
    const to = at.get(topicOf(concept))
    return concept.needs.flatMap((need): MapLine[] => {
      const before = map.byId.get(need)
      const from = before && at.get(topicOf(before))
      return from === undefined || to === undefined ? [] : [[from, to]]
    })
  })
}

function spotOf(
  concept: Concept,
  known: ReadonlyMap<TopicId, MapTopic>,
  gaps: ReadonlySet<ConceptId>,
  at: { x: number; y: number },
): MapSpot {
  const id = topicOf(concept)
  const topic = known.get(id)
  const gap = gaps.has(concept.id)
  if (topic) return { ...ownSpot(topic), ...at, gap, subject: concept.subject }
  const name = concept.name.charAt(0).toUpperCase() + concept.name.slice(1)
  return { id, name, level: 'new' satisfies Level, ...at, size: 0, gap, own: false, subject: concept.subject }
}

/** Half as strong an interest as a daily hour fills the circle. */
const ownSpot = ({ id, name, level, strength }: MapTopic) => ({
  ...{ id, name, level, gap: false, own: true },
  size: Math.min(1, strength / 0.8),
})

const byId = (topics: readonly MapTopic[]) => new Map(topics.map((topic) => [topic.id, topic]))

/** Those the student has met come first. */
const rank = (concept: Concept, known: ReadonlyMap<TopicId, MapTopic>) => known.get(topicOf(concept))?.strength ?? -1
