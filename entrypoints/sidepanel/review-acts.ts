import { useState } from 'preact/hooks'
import type { Answered } from '@/components/Prompt'
import type { EvidenceId } from '@/utils/base/ids'
import { writerOf } from '@/utils/browser/writer'
import { farWords } from '@/utils/dates'
import type { BadReason, PromptText } from '@/utils/evidence/evidence'
import { type MessageKey, t } from '@/utils/i18n'
import { answered, type ReviewSet, reworded, takenBack, withNext, withoutNext } from '@/utils/panel/review-set'
import type { DraftKind } from '@/utils/reading/reading'
import type { PromptState } from '@/utils/review/prompt-state'
import { answerPrompt, binPrompt, editPrompt, undo } from '@/utils/store/prompts'
import { learnFromBad } from './bad-patterns'
import type { Undoable } from './corrections'
import type { PanelProps } from './panel-props'

type Attempt = (act: () => Promise<void>) => Promise<void>

/** Answering, binning and rewording the question on the screen, the last of them with its way back. */
export function useReviewActs(
  { db, settings, reader }: PanelProps,
  set: ReviewSet,
  setSet: (set: ReviewSet) => void,
  attempt: Attempt,
) {
  const [last, setLast] = useState<Undoable>()
  const tell = (said: string, piece: EvidenceId, before: ReviewSet, kind?: DraftKind) => {
    const takeBack = async () => {
      await undo(db, piece, writerOf(settings))
      await learnFromBad(db, kind, settings)
      setSet(before)
      setLast(undefined)
    }
    setLast({ said, onUndo: () => attempt(takeBack) })
  }

  return {
    last,
    onRate: (prompt: PromptState, given: Answered) =>
      attempt(async () => {
        const writer = writerOf(settings)
        const evidence = await answerPrompt(db, prompt.id, given, writer)
        const next = answered(set, { rating: given.rating, at: writer.now, zone: writer.zone, evidence })
        const due = next.answers.at(-1)?.after.due ?? writer.now
        setSet(next)
        const rating = t(`rating_${given.rating}` satisfies MessageKey)
        tell(t('review_answered', rating, farWords(due, { ...reader, now: writer.now })), evidence, takenBack(next))
      }),
    onBad: (prompt: PromptState, reason: BadReason) =>
      attempt(async () => {
        const piece = await binPrompt(db, prompt.id, writerOf(settings), reason)
        const left = withoutNext(set)
        const isOff = await learnFromBad(db, prompt.pattern, settings)
        setSet(left)
        tell(t(isOff ? 'draft_pattern_off' : 'bad_done'), piece, withNext(left, prompt), prompt.pattern)
      }),
    onEdit: (prompt: PromptState, text: PromptText) =>
      attempt(async () => {
        const piece = await editPrompt(db, prompt.id, text, writerOf(settings))
        setSet(reworded(set, text))
        tell(t('edit_done'), piece, set)
      }),
  }
}
