import type { ComponentChildren } from 'preact'
import { ErrorCard } from '@/components/ErrorCard'
import { Waiting } from '@/components/Waiting'
import type { Rating } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import type { Draft, Reading } from '@/utils/reading/reading'
import type { Sample as SampleText } from '@/utils/reading/sample'
import { SampleArticle } from './SampleArticle'
import { SampleFound } from './SampleFound'
import { SampleQuestion } from './SampleQuestion'
import './Sample.css'

/** How far the understanding of the sample has come. */
export type SampleReading =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly reading: Reading }
  | { readonly state: 'failed' }

interface SampleProps {
  sample: SampleText
  reading: SampleReading
  /** The rating given, once there is one. */
  answered?: Rating | undefined
  /** `durationMs`: from seeing the question to rating the answer. */
  onAnswer(draft: Draft, rating: Rating, durationMs: number): void
  /** Understands the text once more, after it failed. */
  onAgain(): void
  /** What to say and offer once the question is answered. */
  next?: ComponentChildren
}

/** A short text to try Trellis on: read it, answer one question, see what was noticed. Side by side where there is room. */
export function Sample({ sample, reading, next, ...asking }: SampleProps) {
  return (
    <div class="sample-room">
      <ol class="try">
        <li class="try-read">
          <h2>{t('sample_read')}</h2>
          <SampleArticle sample={sample} />
        </li>
        <li>
          <h2>{t('sample_answer')}</h2>
          <SampleAsks reading={reading} {...asking} />
          {asking.answered && next}
        </li>
        {reading.state === 'ready' && (
          <li>
            <h2>{t('sample_noticed')}</h2>
            <SampleFound reading={reading.reading} />
          </li>
        )}
      </ol>
    </div>
  )
}

function SampleAsks({ reading, answered, onAnswer, onAgain }: Omit<SampleProps, 'sample' | 'next'>) {
  if (reading.state === 'reading') return <Waiting soon={t('sample_reading')} late={t('sample_reading_late')} />
  if (reading.state === 'failed')
    return (
      <ErrorCard
        wrong={t('sample_failed')}
        kept={t('sample_failed_kept')}
        action={{ label: t('sample_again'), onPress: onAgain }}
      />
    )
  const { prompts, language } = reading.reading
  const draft = prompts.find(({ choices }) => choices === undefined) ?? prompts[0]
  if (draft === undefined) return <p class="soft">{t('sample_no_question')}</p>
  return <SampleQuestion draft={draft} language={language} answered={answered} onAnswer={onAnswer} />
}
