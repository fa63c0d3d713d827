import { useState } from 'preact/hooks'
import type { SampleReading } from '@/components/welcome/Sample'
import { report } from '@/utils/browser/log'
import { understandSample } from '@/utils/browser/understand'
import type { Rating } from '@/utils/evidence/evidence'
import type { AnsweredDraft } from '@/utils/goals/first-run'
import { locale } from '@/utils/i18n'
import type { Draft } from '@/utils/reading/reading'
import { type Sample, sampleFor, walkedSample } from '@/utils/reading/sample'

/** The sample, what was understood of it, and the answer; nothing of it is stored here. */
export interface Trial {
  readonly sample: Sample
  readonly reading: SampleReading
  readonly answered: AnsweredDraft | undefined
  /** Understands the text, once. */
  begin(): void
  again(): void
  /** Returns what was answered, for whoever may keep it. */
  answer(draft: Draft, rating: Rating, durationMs: number): AnsweredDraft
}

/** The sample in the reader's language, understood by the same worker as any page. */
export function useSample(): Trial {
  const [sample] = useState(() => sampleFor(locale()))
  const [reading, setReading] = useState<SampleReading>()
  const [answered, setAnswered] = useState<AnsweredDraft>()
  const understand = () => {
    setReading({ state: 'reading' })
    understandSample({ url: '', ...walkedSample(sample) }).then(
      (found) => setReading({ state: 'ready', reading: found }),
      (error) => {
        report('sample.failed', error)
        setReading({ state: 'failed' })
      },
    )
  }
  const answer = (draft: Draft, rating: Rating, durationMs: number) => {
    const topics = reading?.state === 'ready' ? reading.reading.topics : []
    const given = { draft, rating, durationMs, topics, language: sample.language }
    setAnswered(given)
    return given
  }
  return {
    sample,
    reading: reading ?? { state: 'reading' },
    answered,
    begin: () => reading === undefined && understand(),
    again: understand,
    answer,
  }
}
