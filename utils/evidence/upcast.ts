import type { EvidenceKind } from './evidence'

/** One change of a kind's shape: turns a piece of the shape before `since` into one of `since`. */
export interface Upcast {
  readonly since: number
  readonly change: (piece: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

/** The shape that pieces are written in now; packs and archives carry it. Rises with each new upcast. */
export const SHAPE = 1

/** Every kind's changes of shape, oldest first. A kind that never changed has none. */
export const UPCASTS: { readonly [K in EvidenceKind]: readonly Upcast[] } = {
  visit: [],
  'draft-kept': [],
  'draft-skipped': [],
  'prompt-made': [],
  'prompt-edited': [],
  'prompt-suspended': [],
  'prompt-resumed': [],
  'prompt-binned': [],
  answered: [],
  corrected: [],
  undone: [],
  'topic-merged': [],
  'topic-split': [],
  'topic-renamed': [],
  'topic-muted': [],
  'goal-set': [],
  'goal-changed': [],
  'goal-ended': [],
  'goal-checked': [],
  'template-joined': [],
  'pack-joined': [],
  'resource-shown': [],
  'resource-opened': [],
  'resource-done': [],
  'resource-declined': [],
  reflection: [],
  highlight: [],
  'test-date-set': [],
  'call-shown': [],
  'call-dismissed': [],
  proof: [],
  'first-answers': [],
  'link-seen': [],
  forgotten: [],
}

/**
 * A stored or imported piece in today's shape.
 *
 * @param shape - the shape it was written in
 * @param upcasts - the table; another one in tests
 */
export function upcast(
  piece: Readonly<Record<string, unknown>>,
  shape: number,
  upcasts: { readonly [K in EvidenceKind]: readonly Upcast[] } = UPCASTS,
): Readonly<Record<string, unknown>> {
  const { kind } = piece
  if (typeof kind !== 'string' || !Object.hasOwn(upcasts, kind)) return piece
  return upcasts[kind as EvidenceKind]
    .filter(({ since }) => since > shape)
    .reduce<Readonly<Record<string, unknown>>>((earlier, { change }) => change(earlier), piece)
}
