import { useState } from 'preact/hooks'
import { farWords, type Reader } from '@/utils/dates'
import type { BadReason, PromptText } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import type { Ask } from '@/utils/panel/ask'
import type { PromptState } from '@/utils/review/prompt-state'
import { BadMenu } from '../BadMenu'
import { Button } from '../Button'
import { EditPrompt } from '../EditPrompt'
import { Fold } from '../Fold'
import { type Answered, Prompt } from '../Prompt'
import type { ShownRating } from '../Ratings'
import { Source, type SourcePage } from './Source'

export interface ReviewPromptProps {
  prompt: PromptState
  /** How it is asked this time. */
  ask: Ask
  asksSure: boolean
  source?: SourcePage | undefined
  when: Record<ShownRating, string>
  reader: Reader
  /** The question appeared after a press and takes the focus. */
  focus: boolean
  onRate(answered: Answered): void
  onBad(reason: BadReason): void
  onEdit(text: PromptText): void
}

/** One question of a set, with its source, and ways to mend or bin it. Mount it anew for the next one. */
export function ReviewPrompt(props: ReviewPromptProps) {
  const { prompt, ask, source, reader } = props
  const [editing, setEditing] = useState(false)
  if (editing)
    return (
      <EditPrompt
        text={ask}
        language={prompt.language}
        onCancel={() => setEditing(false)}
        onSave={(text) => {
          setEditing(false)
          props.onEdit(text)
        }}
      />
    )
  return (
    <div class="stack review-prompt">
      <Prompt
        key={`${ask.question}\n${ask.answer}`}
        {...ask}
        asksSure={props.asksSure}
        language={prompt.language}
        source={source && <Source page={source} quote={prompt.quote} reader={reader} />}
        when={props.when}
        focusQuestion={props.focus}
        onRate={props.onRate}
      />
      <div class="row folds">
        <WhyNow prompt={prompt} reader={reader} />
        <Fold summary={t('bad_question')}>
          <BadMenu onPick={props.onBad} note={t('bad_note')} />
          <p class="soft">{t('bad_not_counted')}</p>
          <div class="row">
            <Button kind="plain" onClick={() => setEditing(true)}>
              {t('bad_edit')}
            </Button>
          </div>
        </Fold>
      </div>
    </div>
  )
}

/** Why this question, and why today. */
function WhyNow({ prompt, reader }: { prompt: PromptState; reader: Reader }) {
  const topic = prompt.topics[0]?.name
  const says = prompt.memory ? t('why_now_due', farWords(prompt.memory.lastAt, reader)) : t('why_now_new')
  return (
    <Fold summary={t('why_now')}>
      <p class="soft">
        {says} {topic && t('why_now_topic', topic)}
      </p>
    </Fold>
  )
}
