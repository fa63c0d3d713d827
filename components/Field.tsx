import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useFocus } from './use-focus'
import './Field.css'

interface FieldProps {
  label: string
  hint?: ComponentChildren
  value: string
  onInput(value: string): void
  /** More than one line is expected. */
  long?: boolean | undefined
  maxLength?: number | undefined
  placeholder?: string | undefined
  language?: string | undefined
  /** What is typed is taken letter by letter: nothing completes, corrects or underlines it. */
  plain?: boolean | undefined
  /** The field appeared after a press and takes the focus. */
  focus?: boolean | undefined
}

/** A field for words, its label above and its hint below. */
export function Field({
  label,
  hint,
  value,
  onInput,
  long,
  maxLength,
  placeholder,
  language,
  plain,
  focus,
}: FieldProps) {
  const id = useId()
  const ref = useFocus<HTMLTextAreaElement & HTMLInputElement>(focus)
  const shared = {
    id,
    ref,
    value,
    maxLength,
    placeholder,
    lang: language,
    dir: 'auto' as const,
    ...(plain && { autocomplete: 'off', autocapitalize: 'off' as const, spellcheck: false }),
    'aria-describedby': hint ? `${id}-hint` : undefined,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input type="text" {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
