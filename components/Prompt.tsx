import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { AnswerForm } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import type { Ask, AskWay } from '@/utils/panel/ask'
import { checkChoice, checkTyped } from '@/utils/panel/check'
import { Button } from './Button'
import { Choices } from './Choices'
import { Formula, WithFormulas } from './prompt/Formula'
import { type Given, Revealed } from './prompt/Revealed'
import { Sure } from './prompt/Sure'
import { Explained, TypedAnswer } from './prompt/TypedAnswer'
import type { ShownRating } from './Ratings'
import { useFocus } from './use-focus'
import './Prompt.css'

/** What the student did before rating, and the rating. */
export interface Answered {
  readonly rating: ShownRating
  /** How the answer was given in the end: who only looked has recalled in the head. */
  readonly form: AnswerForm
  /** Number of options of a choice, else 0. */
  readonly options: number
  /** What the check said; absent when there was none. */
  readonly correct?: boolean | undefined
  /** Absent when it was not asked or not said. */
  readonly sure?: boolean | undefined
  /** From seeing the question to rating the answer, at most ten minutes: longer is not thinking. */
  readonly durationMs: number
}

const LONGEST_MS = 600_000

interface PromptProps extends Omit<Ask, 'way'> {
  /** As fits the question when absent. */
  way?: AskWay | undefined
  /** Of the question's words, ISO 639-1. */
  language?: string | undefined
  /** Where the answer comes from, below the quote. */
  source?: ComponentChildren
  when?: Partial<Record<ShownRating, string>> | undefined
  /** `h1` where the question is the screen, `p` inside a card. */
  as?: 'h1' | 'p' | undefined
  /** Moves the focus to the question, or into its field, when it appears, which is after a press. */
  focusQuestion?: boolean | undefined
  /** Asks how sure the student is before the answer is shown. */
  asksSure?: boolean | undefined
  onRate(answered: Answered): void
}

const TYPED: readonly AskWay[] = ['typed', 'cloze', 'apply', 'explain']

/** One question: try to recall, look, say how it went. Mount it anew (`key`) for the next one. */
export function Prompt(props: PromptProps) {
  const { as: Heading = 'h1', focusQuestion, asksSure, language, source, when, onRate, way, ...text } = props
  const ask: Ask = { ...text, way: way ?? ((text.choices?.length ?? 0) > 1 ? 'choice' : 'reveal') }
  const { question, problem } = ask
  const asked = useFocus<HTMLHeadingElement & HTMLParagraphElement>(focusQuestion && !TYPED.includes(ask.way))
  return (
    <div class="prompt">
      <Heading ref={asked} class="prompt-question" data-size={Heading} tabIndex={-1} lang={language} dir="auto">
        {problem ? <WithFormulas parts={problem.ask} /> : question}
      </Heading>
      {problem?.formula && (
        <p class="formula">
          <Formula of={problem.formula} />
        </p>
      )}
      <Recall {...{ ask, language, source, when, onRate, asksSure }} focus={focusQuestion} />
    </div>
  )
}

interface RecallProps extends Pick<PromptProps, 'language' | 'source' | 'when' | 'asksSure' | 'onRate'> {
  ask: Ask
  focus: boolean | undefined
}

function Recall({ ask, asksSure, onRate, focus, ...rest }: RecallProps) {
  const since = useRef(performance.now())
  const [given, setGiven] = useState<Given>()
  const [sure, setSure] = useState<boolean>()
  const rate = (rating: ShownRating) => {
    const durationMs = Math.min(LONGEST_MS, Math.round(performance.now() - since.current))
    onRate({ rating, durationMs, ...inForm(ask, given ?? {}), ...(sure !== undefined && { sure }) })
  }
  if (given) return <Revealed ask={ask} given={given} {...rest} onRate={rate} />
  return (
    <>
      {asksSure && <Sure sure={sure} onSure={setSure} />}
      <Attempt ask={ask} language={rest.language} focus={focus} onGiven={setGiven} />
    </>
  )
}

interface AttemptProps {
  ask: Ask
  language: string | undefined
  focus: boolean | undefined
  onGiven(given: Given): void
}

/** The way to answer that belongs to the question. */
function Attempt({ ask, language = 'en', focus, onGiven }: AttemptProps) {
  const { way, choices = [] } = ask
  const choose = (chosen?: string) => onGiven(chosen === undefined ? {} : { chosen, checked: checkChoice(chosen, ask) })
  const type = (typed?: string) =>
    onGiven(typed === undefined ? {} : { typed, checked: checkTyped(typed, ask, language) })
  if (way === 'choice') return <Choices options={choices} language={language} onDone={choose} />
  if (way === 'explain')
    return (
      <Explained language={language} focus={focus} onDone={(typed) => onGiven(typed === undefined ? {} : { typed })} />
    )
  if (way !== 'reveal')
    return (
      <TypedAnswer
        label={t(way === 'cloze' ? 'prompt_gap' : way === 'apply' ? 'prompt_result' : 'prompt_type')}
        language={language}
        focus={focus}
        onDone={type}
      />
    )
  return (
    <div class="row">
      <Button kind="main" data-does="reveal" onClick={() => onGiven({})}>
        {t('prompt_show')}
      </Button>
    </div>
  )
}

function inForm(
  { way, choices }: Ask,
  { chosen, typed, checked }: Given,
): Pick<Answered, 'form' | 'options' | 'correct'> {
  const correct = checked?.correct !== undefined && { correct: checked.correct }
  if (chosen !== undefined) return { form: 'choice', options: choices?.length ?? 0, ...correct }
  if (way === 'explain') return { form: 'explain', options: 0 }
  return { form: typed === undefined ? 'reveal' : way, options: 0, ...correct }
}
