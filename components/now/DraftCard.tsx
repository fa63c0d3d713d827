import { useState } from 'preact/hooks'
import type { BadReason, PromptText } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import type { Ask } from '@/utils/panel/ask'
import type { Draft } from '@/utils/reading/reading'
import { BadMenu } from '../BadMenu'
import { Button } from '../Button'
import { Card } from '../Card'
import { EditPrompt } from '../EditPrompt'
import { Fold } from '../Fold'
import type { Answered } from '../Prompt'
import { Quote } from '../Quote'
import type { ShownRating } from '../Ratings'
import { useFocus } from '../use-focus'
import { TryDraft } from './TryDraft'

export interface DraftActs {
  /** Answered on the spot: the question is kept and the answer counts. */
  onTried(draft: Draft, answered: Answered): void
  onKeep(draft: Draft, edited?: PromptText): void
  onSkip(draft: Draft, reason: BadReason): void
  /** How the draft is put to the student; undefined until it is known. */
  useAsk(draft: Draft): Ask | undefined
}

interface DraftCardProps extends DraftActs {
  draft: Draft
  language: string
  /** When the question would come back after each answer, in words. */
  when: Record<ShownRating, string>
}

type Mode = 'offered' | 'trying' | 'editing' | 'skipping'

/** A question that Trellis made from the page: dashed until the student takes it. Mount it anew for another draft. */
export function DraftCard({ draft, language, when, useAsk, onTried, onKeep, onSkip }: DraftCardProps) {
  const [mode, setMode] = useState<Mode>('offered')
  const back = () => setMode('offered')
  if (mode === 'trying')
    return (
      <Card kind="draft">
        <TryDraft
          draft={draft}
          language={language}
          when={when}
          useAsk={useAsk}
          onTried={(answered) => onTried(draft, answered)}
        />
      </Card>
    )
  if (mode === 'editing')
    return (
      <Card kind="draft">
        <EditPrompt
          text={draft}
          language={language}
          saveLabel={t('draft_keep')}
          onSave={(edited) => onKeep(draft, edited)}
          onCancel={back}
        />
      </Card>
    )
  return (
    <Card kind="draft">
      <p class="asks" lang={language} dir="auto">
        {draft.question}
      </p>
      {mode === 'skipping' ? (
        <Skipping onSkip={(reason) => onSkip(draft, reason)} onCancel={back} />
      ) : (
        <Offered draft={draft} language={language} onMode={setMode} onKeep={() => onKeep(draft)} />
      )}
    </Card>
  )
}

interface OfferedProps {
  draft: Draft
  language: string
  onMode(mode: Mode): void
  onKeep(): void
}

function Offered({ draft, language, onMode, onKeep }: OfferedProps) {
  return (
    <>
      <Fold summary={t('draft_answer')}>
        <p lang={language} dir="auto">
          {draft.answer}
        </p>
        {draft.quote !== draft.answer && <Quote text={draft.quote} language={language} />}
      </Fold>
      <div class="row">
        <Button kind="main" onClick={() => onMode('trying')}>
          {t('draft_try')}
        </Button>
        <Button onClick={onKeep}>{t('draft_keep')}</Button>
        <Button kind="plain" onClick={() => onMode('editing')}>
          {t('draft_edit')}
        </Button>
        <Button kind="plain" onClick={() => onMode('skipping')}>
          {t('draft_skip')}
        </Button>
      </div>
    </>
  )
}

function Skipping({ onSkip, onCancel }: { onSkip(reason: BadReason): void; onCancel(): void }) {
  const start = useFocus<HTMLParagraphElement>(true)
  return (
    <div class="stack">
      <p class="soft" ref={start} tabIndex={-1}>
        {t('draft_skip_why')}
      </p>
      <BadMenu onPick={onSkip} />
      <div class="row">
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
