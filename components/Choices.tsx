import { useId, useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from './Button'
import { Pick } from './Pick'

interface ChoicesProps {
  options: readonly string[]
  language?: string | undefined
  /** Called with the option chosen, or without one when the student only wants to see. */
  onDone(chosen?: string): void
}

/** The options of a question; nothing is revealed until one is checked or the answer is asked for. */
export function Choices({ options, language, onDone }: ChoicesProps) {
  const name = useId()
  const [chosen, setChosen] = useState<string>()
  return (
    <div class="stack">
      <fieldset lang={language}>
        <legend>{t('prompt_options')}</legend>
        {options.map((option) => (
          <Pick
            key={option}
            type="radio"
            name={name}
            label={<bdi>{option}</bdi>}
            checked={chosen === option}
            onPick={() => setChosen(option)}
          />
        ))}
      </fieldset>
      <div class="row">
        <Button kind="main" disabled={chosen === undefined} onClick={() => onDone(chosen)}>
          {t('prompt_check')}
        </Button>
        <Button kind="plain" data-does="reveal" onClick={() => onDone()}>
          {t('prompt_just_show')}
        </Button>
      </div>
    </div>
  )
}
