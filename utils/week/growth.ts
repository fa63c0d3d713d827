import type { PageId, PromptId, TopicId } from '../base/ids'
import type { Evidence } from '../evidence/evidence'
import { dayNumber } from '../evidence/order'
import { SUBJECT_IDS, type SubjectId } from '../topics/subjects'
import type { Recall } from './recalls'
import { BEFORE, type WeekPrompt, type WeekSource } from './source'
import { higher, type Stage, stageAfter } from './stage'

/** How well things of one subject are kept: before the span, and at its end. */
export interface Growth {
  readonly subject: SubjectId
  /** Absent when it was asked about earlier than the days that are looked at. */
  readonly from?: Stage
  readonly to: Stage
}

const MOST_SUBJECTS = 5

/**
 * The growth of each subject that was recalled in the span, against the student's own past and never down: what was
 * once recalled after a long time was recalled.
 */
export function growthOf(source: WeekSource, recalls: readonly Recall[]): Growth[] {
  const subjectOf = subjectsBy(source.pieces)
  const rows = new Map<SubjectId, { from?: Stage | undefined; to: Stage; known: boolean; now: number }>()
  for (const { prompt, gap, recalled, day } of recalls) {
    const about = source.prompts.get(prompt)
    const subject = about && subjectOf(prompt, about)
    if (!about || !subject) continue
    const row = rows.get(subject) ?? { to: 'not-yet' as const, known: true, now: 0 }
    const stage = recalled ? stageAfter(gap) : 'not-yet'
    const before = day < source.span.from
    rows.set(subject, {
      from: before ? higher(row.from ?? 'not-yet', stage) : row.from,
      to: higher(row.to, stage),
      known: row.known && !isOlder(about, source),
      now: row.now + (before ? 0 : 1),
    })
  }
  return [...rows]
    .filter(([, { now }]) => now > 0)
    .sort(([a, { now: x }], [b, { now: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_SUBJECTS)
    .map(([subject, { from, to, known }]) => {
      const past = from ?? (known ? ('not-yet' as const) : undefined)
      return { subject, to, ...(past && { from: past }) }
    })
}

/** Whether a prompt was answered before the first day that is looked at. */
function isOlder({ asked }: WeekPrompt, { span }: WeekSource): boolean {
  return (asked[0] ?? Number.POSITIVE_INFINITY) < dayNumber(span.from) - BEFORE
}

function subjectsBy(pieces: readonly Evidence[]): (id: PromptId, prompt: WeekPrompt) => SubjectId | undefined {
  const ofPage = new Map<PageId, SubjectId>()
  const ofTopic = new Map<TopicId, SubjectId>()
  for (const piece of pieces) {
    if (piece.kind !== 'visit' || piece.subject === undefined) continue
    ofPage.set(piece.page, piece.subject)
    for (const { id } of piece.topics) ofTopic.set(id, piece.subject)
  }
  return (id, { page, topics }) => {
    // The map's prompts carry their subject in their id.
    const named = SUBJECT_IDS.find((subject) => id.startsWith(`${subject}/`))
    const read = page && ofPage.get(page)
    return named ?? read ?? topics.map((topic) => ofTopic.get(topic)).find((subject) => subject !== undefined)
  }
}
