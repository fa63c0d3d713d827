import { useEffect, useRef, useState } from 'preact/hooks'
import { Card } from '@/components/Card'
import { Prompt } from '@/components/Prompt'
import { Quote } from '@/components/Quote'
import { useFocus } from '@/components/use-focus'
import type { Rating } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import type { Draft } from '@/utils/reading/reading'

interface SampleQuestionProps {
  draft: Draft
  language: string
  answered: Rating | undefined
  onAnswer(draft: Draft, rating: Rating, durationMs: number): void
}

/** One question about the sample. Dashed until it is answered: it is not the student's yet. */
export function SampleQuestion({ draft, language, answered, onAnswer }: SampleQuestionProps) {
  const seen = useRef(0)
  useEffect(() => {
    seen.current = performance.now()
  }, [draft.id])
  const [justNow, setJustNow] = useState(false)
  const { question, answer, quote } = draft
  const rate = (rating: Rating) => {
    setJustNow(true)
    onAnswer(draft, rating, Math.round(performance.now() - seen.current))
  }
  if (answered) return <Rated draft={draft} language={language} rating={answered} justNow={justNow} />
  return (
    <Card kind="draft">
      <Prompt
        key={draft.id}
        as="p"
        question={question}
        answer={answer}
        quote={quote}
        language={language}
        onRate={({ rating }) => rate(rating)}
      />
    </Card>
  )
}

interface RatedProps {
  draft: Draft
  language: string
  rating: Rating
  justNow: boolean
}

function Rated({ draft, language, rating, justNow }: RatedProps) {
  const told = useFocus<HTMLOutputElement>(justNow)
  return (
    <Card>
      <p class="asks" lang={language} dir="auto">
        {draft.question}
      </p>
      <Quote text={draft.answer} language={language} />
      <output ref={told} class="told soft" tabIndex={-1}>
        {t(rating === 'good' || rating === 'easy' ? 'sample_rated_good' : `sample_rated_${rating}`)}
      </output>
    </Card>
  )
}
