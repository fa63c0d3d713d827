import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Field } from '../Field'

/** What the student says about a week. */
export interface LookedBack {
  readonly stuck: readonly string[]
  readonly muddy: readonly string[]
  readonly plan: string
}

interface LookBackProps {
  /** What is known already: from answers, or what was said before. */
  given: LookedBack
  onKeep(said: LookedBack): void
  /** Puts it away for this week; absent where it was asked for. */
  onSkip?: (() => void) | undefined
}

const LONGEST = 300

/** A minute of looking back: what stuck, what is muddy, one plan. Pre-filled, and every word can be changed. */
export function LookBack({ given, onKeep, onSkip }: LookBackProps) {
  const [stuck, setStuck] = useState(given.stuck.join('\n'))
  const [muddy, setMuddy] = useState(given.muddy.join('\n'))
  const [when, setWhen] = useState('')
  const [what, setWhat] = useState('')
  const hasPlan = when.trim() !== '' && what.trim() !== ''
  const plan = hasPlan ? t('look_back_plan', when.trim(), what.trim()) : given.plan
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onKeep({ stuck: linesOf(stuck), muddy: linesOf(muddy), plan })
      }}
    >
      <Field label={t('look_back_stuck')} hint={t('look_back_lines')} value={stuck} onInput={setStuck} long />
      <Field label={t('look_back_muddy')} value={muddy} onInput={setMuddy} long />
      <fieldset class="stack">
        <legend>{t('look_back_next')}</legend>
        {given.plan !== '' && <p class="soft">{t('look_back_had', given.plan)}</p>}
        <Field
          label={t('look_back_if')}
          placeholder={t('look_back_if_like')}
          value={when}
          onInput={setWhen}
          maxLength={LONGEST}
        />
        <Field
          label={t('look_back_then')}
          placeholder={t('look_back_then_like')}
          value={what}
          onInput={setWhat}
          maxLength={LONGEST}
        />
      </fieldset>
      <div class="row">
        <Button kind="main" type="submit">
          {t('look_back_keep')}
        </Button>
        {onSkip && (
          <Button kind="plain" onClick={onSkip}>
            {t('look_back_skip')}
          </Button>
        )}
      </div>
    </form>
  )
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
