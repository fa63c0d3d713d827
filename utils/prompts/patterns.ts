import type { PromptId } from '../base/ids'
import type { Instant } from '../base/time'
import type { BadReason, Evidence } from '../evidence/evidence'
import type { DraftKind } from '../reading/reading'

/** Of the last drafts of one kind that the student decided on, as many bad ones turn the kind off. */
const MOST_BAD = 3
const LAST = 10

/** "I do not need it" says something about the student, not about the kind of question. */
const SAYS_BAD: readonly BadReason[] = ['wrong', 'unclear', 'too-easy']

/**
 * Whether too many of a kind of draft were turned down or binned as bad for more to be offered.
 *
 * @param pieces - in order, at least those about the last ten decisions; what was taken back is left out
 * @param since - when the student asked for the kind again: what came before no longer counts
 */
export function isTooOftenBad(pieces: readonly Evidence[], kind: DraftKind, since: Instant = 0): boolean {
  const undone = new Set(pieces.flatMap((piece) => (piece.kind === 'undone' ? [piece.undo] : [])))
  const decided = new Map<PromptId, boolean>()
  for (const piece of pieces) {
    if (piece.at < since || undone.has(piece.id)) continue
    if (piece.kind === 'draft-kept' && piece.pattern === kind) decide(decided, piece.prompt, false)
    if (piece.kind === 'draft-skipped' && piece.pattern === kind) decide(decided, piece.prompt, isBad(piece.reason))
    if (piece.kind === 'prompt-binned' && decided.has(piece.prompt)) decide(decided, piece.prompt, isBad(piece.reason))
  }
  return [...decided.values()].slice(-LAST).filter(Boolean).length >= MOST_BAD
}

/** The last word on a draft counts, and makes it the latest. */
function decide(decided: Map<PromptId, boolean>, prompt: PromptId, bad: boolean): void {
  decided.delete(prompt)
  decided.set(prompt, bad)
}

const isBad = (reason: BadReason | undefined) => reason !== undefined && SAYS_BAD.includes(reason)
