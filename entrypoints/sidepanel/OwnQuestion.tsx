import { OwnPrompt } from '@/components/review/OwnPrompt'
import type { EvidenceId, PromptId } from '@/utils/base/ids'
import { writerOf } from '@/utils/browser/writer'
import { locale } from '@/utils/i18n'
import { ownTopics } from '@/utils/panel/own-prompt'
import type { LivePage } from '@/utils/store/live'
import { binPrompt, makePrompt } from '@/utils/store/prompts'
import type { PanelProps } from './panel-props'

interface OwnQuestionProps extends Pick<PanelProps, 'db' | 'settings'> {
  /** The page that it is about, when there is one. */
  page?: LivePage['page'] | undefined
  selected?: string | undefined
  attempt(act: () => Promise<void>): Promise<void>
  /** It is kept; the way back puts it into the bin. */
  onKept(onUndo: () => Promise<EvidenceId>): void
  onCancel(): void
}

/** A question in the student's own words, about the page beside the panel or about anything. */
export function OwnQuestion({ db, settings, page, selected, attempt, onKept, onCancel }: OwnQuestionProps) {
  const language = page?.language ?? locale().slice(0, 2)
  return (
    <OwnPrompt
      key={selected}
      selected={selected}
      language={language}
      onCancel={onCancel}
      onKeep={(text, form) =>
        attempt(async () => {
          const about = { page: page?.id, topics: ownTopics(page?.topics ?? []), language }
          const id: PromptId = await makePrompt(db, { ...text, form, origin: 'own', ...about }, writerOf(settings))
          onKept(() => binPrompt(db, id, writerOf(settings)))
        })
      }
    />
  )
}
