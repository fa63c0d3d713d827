import type { DeviceId, EvidenceId, GoalId, PageId, PromptId, TopicId, VisitId } from '@/utils/base/ids'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import type { Evidence, EvidenceFields, EvidenceKind, TopicShare } from '@/utils/evidence/evidence'

/** Noon UTC of a Monday; most tests happen on that day. */
export const NOON = Date.UTC(2026, 8, 14, 12)
export const LAPTOP = 'laptop' as DeviceId
export const TABLET = 'tablet' as DeviceId

export const topic = (name: string) => name as TopicId
export const prompt = (name: string) => name as PromptId
export const page = (name: string) => name as PageId
export const goal = (name: string) => name as GoalId

/** A share of a topic whose name is its id with a capital letter. */
export const share = (name: string, weight = 1): TopicShare => ({
  id: topic(name),
  name: name.charAt(0).toUpperCase() + name.slice(1),
  weight,
})

/** Fields of every kind: an ordinary piece of each. Other tests change what they are about. */
export const ORDINARY: EvidenceFields = {
  visit: {
    visit: 'v1' as VisitId,
    page: page('p1'),
    activeMs: 2 * MINUTE,
    depth: 0.8,
    topics: [share('cells')],
    subject: 'biology',
    language: 'en',
    how: 'watched',
  },
  'draft-kept': { prompt: prompt('q1'), page: page('p1'), pattern: 'definition', edited: false },
  'draft-skipped': { prompt: prompt('q2'), page: page('p1'), pattern: 'cloze', reason: 'unclear' },
  'prompt-made': {
    prompt: prompt('q1'),
    origin: 'draft',
    form: 'reveal',
    topics: [share('cells')],
    text: { question: 'What stores energy?', answer: 'ATP', choices: ['ATP', 'DNA'], quote: 'ATP stores energy.' },
    page: page('p1'),
    language: 'en',
    difficulty: 0.25,
  },
  'prompt-edited': { prompt: prompt('q1'), text: { question: 'What stores energy in a cell?', answer: 'ATP' } },
  'prompt-suspended': { prompt: prompt('q1'), until: NOON + 7 * DAY },
  'prompt-resumed': { prompt: prompt('q1') },
  'prompt-binned': { prompt: prompt('q1'), reason: 'not-needed' },
  answered: {
    prompt: prompt('q1'),
    rating: 'good',
    correct: true,
    form: 'choice',
    options: 4,
    sure: true,
    hint: false,
    durationMs: 9000,
  },
  corrected: { what: 'other-topic', page: page('p1'), from: topic('cells'), to: share('prisons') },
  undone: { undo: 'e1' as EvidenceId, day: '2026-09-14' },
  'topic-merged': { from: topic('cells'), into: topic('cell') },
  'topic-split': { topic: topic('cells'), pages: [page('p1')], into: share('solar cells') },
  'topic-renamed': { topic: topic('cells'), name: 'Living cells' },
  'topic-muted': { topic: topic('cells'), muted: true },
  'goal-set': {
    goal: goal('g1'),
    title: 'Understand cells',
    topics: [topic('cells')],
    target: { kind: 'level', level: 'proficient' },
    due: '2026-12-01',
    plan: 'After dinner, at the desk',
  },
  'goal-changed': { goal: goal('g1'), due: '2026-12-08', target: { kind: 'recalls', n: 12 } },
  'goal-ended': { goal: goal('g1'), how: 'reached' },
  'goal-checked': { goal: goal('g1'), known: [topic('cells')] },
  'template-joined': { template: 'urn:uuid:1', version: 2, goals: [goal('g1')] },
  'pack-joined': { pack: 'pack-1', prompts: [prompt('q1')] },
  'resource-shown': { resource: 'r1', topic: topic('cells'), reason: 'The teacher put it there' },
  'resource-opened': { resource: 'r1', topic: topic('cells') },
  'resource-done': { resource: 'r1', topic: topic('cells') },
  'resource-declined': { resource: 'r1', topic: topic('cells'), reason: 'Too long' },
  reflection: { week: '2026-09-14', stuck: ['Osmosis'], muddy: ['Meiosis'], plan: 'Ask in class' },
  highlight: { page: page('p1'), text: 'ATP stores energy', before: 'In cells, ', after: ' for later.' },
  'test-date-set': { goal: goal('g1'), topics: [topic('cells')], on: '2026-09-18' },
  'call-shown': { call: 'c1', level: 2, reason: 'Fits the page', page: page('p1') },
  'call-dismissed': { call: 'c1', how: 'ignored' },
  proof: { goal: goal('g1'), note: 'I drew a cell', link: 'https://example.org/cell' },
  'first-answers': { studying: 'Biology', test: 'Friday', curious: 'Octopuses' },
  'link-seen': { page: page('p1'), url: 'https://example.org/atp', text: 'ATP', topic: topic('cells') },
  forgotten: { pages: [page('p9')], topics: ['0a1b2c3d4e5f6'] },
}

export const KINDS = Object.keys(ORDINARY) as EvidenceKind[]

type Piece<K extends EvidenceKind> = Extract<Evidence, { kind: K }>
type Given<K extends EvidenceKind> = Partial<Omit<Piece<K>, 'id' | 'kind'>> & { readonly id?: string }

let made = 0

/** A piece of `kind` at noon; say only what the test is about. */
export function piece<K extends EvidenceKind>(kind: K, given: Given<K> = {}): Piece<K> {
  const id = given.id ?? `e-${kind}-${++made}`
  return { at: NOON, zone: 0, ...ORDINARY[kind], ...given, kind, id } as unknown as Piece<K>
}

/** A first piece of a visit: it has the id of the visit. */
export function visit(id: string, given: Given<'visit'> = {}): Piece<'visit'> {
  return piece('visit', { ...given, id, visit: id as VisitId })
}

/** An answer to `q1`; two hours after noon unless told. */
export function answer(id: string, given: Given<'answered'> = {}): Piece<'answered'> {
  return piece('answered', { at: NOON + 2 * HOUR, ...given, id })
}

/** Takes back another piece, a minute after it. */
export function undoOf(of: Evidence, id = `undo-${of.id}`): Piece<'undone'> {
  const day = new Date(of.at + of.zone * MINUTE).toISOString().slice(0, 10)
  return piece('undone', { id, at: of.at + MINUTE, zone: of.zone, undo: of.id, day })
}
