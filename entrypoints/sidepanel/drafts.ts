import { useState } from 'preact/hooks'
import type { DraftActs } from '@/components/now/DraftCard'
import type { DoneDraft } from '@/components/now/Drafts'
import type { EvidenceId } from '@/utils/base/ids'
import { writerOf } from '@/utils/browser/writer'
import { farWords } from '@/utils/dates'
import { t } from '@/utils/i18n'
import { conceptOfPrompt } from '@/utils/map/asked'
import { FIRST_DRAW } from '@/utils/map/fresh-draw'
import type { DraftKind } from '@/utils/reading/reading'
import { afterRecall } from '@/utils/review/memory'
import type { LivePage } from '@/utils/store/live'
import { answerPrompt, FORMS, keepDraft, skipDraft, undo } from '@/utils/store/prompts'
import { learnFromBad } from './bad-patterns'
import type { PanelProps } from './panel-props'
import { useAsk } from './use-ask'

type Attempt = (act: () => Promise<void>) => Promise<void>

/** Trying, keeping and skipping the drafts of the page on the screen, each with its way back. */
export function useDrafts(
  { db, settings, reader }: PanelProps,
  live: LivePage | undefined,
  attempt: Attempt,
): DraftActs & { readonly done: DoneDraft | undefined; onMore(): void } {
  const [done, setDone] = useState<DoneDraft>()
  /** `pieces` in the order in which they were written; taken back from the last. */
  const tell = (said: string, pieces: readonly EvidenceId[], kind?: DraftKind) => {
    const takeBack = async () => {
      for (const piece of pieces.toReversed()) await undo(db, piece, writerOf(settings))
      await learnFromBad(db, kind, settings)
      setDone(undefined)
    }
    setDone({ said, onUndo: () => attempt(takeBack) })
  }
  const act = (work: (page: LivePage['page']['id']) => Promise<void>) => live && attempt(() => work(live.page.id))

  const language = live?.page.language ?? 'en'
  return {
    done,
    useAsk: (draft) => {
      const isOfMap = conceptOfPrompt(draft.id) !== undefined
      return useAsk({ ...draft, form: FORMS[draft.kind], language, isOfMap }, settings.askBy, FIRST_DRAW)
    },
    onMore: () => setDone(undefined),
    onKeep: (draft, edited) =>
      act(async (page) => {
        const kept = await keepDraft(db, page, draft, writerOf(settings), edited)
        tell(t('draft_done_kept'), [kept])
      }),
    onSkip: (draft, reason) =>
      act(async (page) => {
        const skipped = await skipDraft(db, page, draft, writerOf(settings), reason)
        const isOff = await learnFromBad(db, draft.kind, settings)
        tell(t(isOff ? 'draft_pattern_off' : 'draft_done_skipped'), [skipped], draft.kind)
      }),
    onTried: (draft, answer) =>
      act(async (page) => {
        const kept = await keepDraft(db, page, draft, writerOf(settings))
        const writer = writerOf(settings)
        const answered = await answerPrompt(db, draft.id, answer, writer)
        const { due } = afterRecall(undefined, { at: writer.now, zone: writer.zone, rating: answer.rating })
        tell(t('draft_done_tried', farWords(due, reader)), [kept, answered])
      }),
  }
}
