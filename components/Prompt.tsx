import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from './Button'
import { Choices } from './Choices'
import { Quote } from './Quote'
import { Ratings, type ShownRating } from './Ratings'
import { useFocus } from './use-focus'
import './Prompt.css'

/** What the student did before rating. */
export interface Answered {
  readonly rating: ShownRating
  /** The option chosen, when there were options. */
  readonly chosen?: string | undefined
  /** From seeing the question to rating the answer, at most ten minutes: longer is not thinking. */
  readonly durationMs: number
}

const LONGEST_MS = 600_000

interface PromptProps {
  question: string
  answer: string
  choices?: readonly string[] | undefined
  quote?: string | undefined
  /** Of the question's words, ISO 639-1. */
  language?: string | undefined
  /** Where the answer comes from, below the quote. */
  source?: ComponentChildren
  when?: Partial<Record<ShownRating, string>> | undefined
  /** `h1` where the question is the screen, `p` inside a card. */
  as?: 'h1' | 'p' | undefined
  /** Moves the focus to the question when it appears, which is after a press. */
  focusQuestion?: boolean | undefined
  onRate(answered: Answered): void
}

/** One question: try to recall, look, say how it went. Mount it anew (`key`) for the next one. */
export function Prompt({ question, language, as: Heading = 'h1', focusQuestion, ...rest }: PromptProps) {
  const asked = useFocus<HTMLHeadingElement & HTMLParagraphElement>(focusQuestion)
  return (
    <div class="prompt">
      <Heading ref={asked} class="prompt-question" data-size={Heading} tabIndex={-1} lang={language} dir="auto">
        {question}
      </Heading>
      <Recall {...rest} language={language} />
    </div>
  )
}

type RecallProps = Omit<PromptProps, 'question' | 'as' | 'focusQuestion'>

function Recall({ choices, onRate, ...rest }: RecallProps) {
  const since = useRef(performance.now())
  const [shown, setShown] = useState<{ chosen?: string | undefined }>()
  const reveal = (chosen?: string) => setShown({ chosen })
  const rate = (rating: ShownRating) => {
    const durationMs = Math.min(LONGEST_MS, Math.round(performance.now() - since.current))
    onRate({ rating, chosen: shown?.chosen, durationMs })
  }
  if (shown) return <Revealed {...rest} chosen={shown.chosen} onRate={rate} />
  if (choices && choices.length > 1) return <Choices options={choices} language={rest.language} onDone={reveal} />
  return (
    <div class="row">
      <Button kind="main" data-does="reveal" onClick={() => reveal()}>
        {t('prompt_show')}
      </Button>
    </div>
  )
}

interface RevealedProps extends Omit<RecallProps, 'onRate' | 'choices'> {
  chosen: string | undefined
  onRate(rating: ShownRating): void
}

function Revealed({ answer, quote, language, source, when, chosen, onRate }: RevealedProps) {
  const told = useFocus<HTMLOutputElement>(true)
  return (
    <div class="prompt-answer">
      {chosen !== undefined && chosen !== answer && <p class="soft">{t('prompt_chosen', chosen)}</p>}
      <output ref={told} tabIndex={-1} lang={language} dir="auto">
        {answer}
      </output>
      {quote && quote !== answer && <Quote text={quote} language={language} />}
      {source}
      <Ratings legend={t('prompt_rate')} when={when} onRate={onRate} />
    </div>
  )
}
