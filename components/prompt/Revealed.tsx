import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import type { Ask } from '@/utils/panel/ask'
import { type Checked, overruled, suggestedBy } from '@/utils/panel/check'
import { Quote } from '../Quote'
import { Ratings, type ShownRating } from '../Ratings'
import { useFocus } from '../use-focus'
import { WithFormulas } from './Formula'
import { KeyPoints } from './KeyPoints'
import { Verdict } from './Verdict'

/** What the student did before looking. */
export interface Given {
  /** The option chosen, when there were options. */
  readonly chosen?: string | undefined
  readonly typed?: string | undefined
  readonly checked?: Checked | undefined
}

export interface RevealedProps {
  ask: Ask
  given: Given
  language?: string | undefined
  /** Where the answer comes from, below the quote. */
  source?: ComponentChildren
  when?: Partial<Record<ShownRating, string>> | undefined
  onRate(rating: ShownRating): void
}

/** The answer beside what was given, what the check says of it, and the rating that is the student's. */
export function Revealed({ ask, given, language, source, when, onRate }: RevealedProps) {
  const told = useFocus<HTMLDivElement>(true)
  const verdict = useId()
  const [isOverruled, setOverruled] = useState(false)
  const [met, setMet] = useState<ReadonlySet<string>>(new Set())
  const { checked } = given
  const { answer, quote, problem } = ask
  const points = ask.way === 'explain' ? (ask.points ?? [answer]) : undefined
  const stands = checked && isOverruled ? overruled(checked) : checked
  const suggests = points ? suggestedBy(met.size, points.length) : stands?.suggests
  return (
    <>
      <Yours given={given} answer={answer} language={language} />
      <div class="prompt-answer">
        <div class="told" ref={told} tabIndex={-1}>
          {checked && stands && (
            <Verdict
              id={verdict}
              checked={isOverruled ? { ...stands, says: checked.says } : checked}
              isOverruled={isOverruled}
              onOverrule={() => setOverruled(!isOverruled)}
            />
          )}
          {!points && (
            <output lang={language} dir="auto">
              {answer}
            </output>
          )}
          {points && (
            <KeyPoints
              points={points}
              met={met}
              language={language}
              onMet={(point, isMet) => setMet(withOrWithout(met, point, isMet))}
            />
          )}
        </div>
        {problem && problem.steps.length > 0 && (
          <p class="steps" lang={language} dir="auto">
            <WithFormulas parts={problem.steps} />
          </p>
        )}
        {quote && quote !== answer && <Quote text={quote} language={language} />}
        {source}
        <Ratings
          legend={t('prompt_rate')}
          when={when}
          suggested={suggests}
          because={checked ? verdict : undefined}
          onRate={onRate}
        />
      </div>
    </>
  )
}

function Yours({ given, answer, language }: { given: Given; answer: string; language?: string | undefined }) {
  const { chosen, typed } = given
  if (typed !== undefined)
    return (
      <section class="tight">
        <h2 class="label">{t('prompt_wrote')}</h2>
        <p class="typed" lang={language} dir="auto">
          {typed}
        </p>
      </section>
    )
  return chosen !== undefined && chosen !== answer ? <p class="soft">{t('prompt_chosen', chosen)}</p> : null
}

function withOrWithout(all: ReadonlySet<string>, one: string, has: boolean): ReadonlySet<string> {
  const next = new Set(all)
  if (has) next.add(one)
  else next.delete(one)
  return next
}
