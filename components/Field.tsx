import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
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
}

/** A field for words, its label above and its hint below. */
export function Field({ label, hint, value, onInput, long, maxLength, placeholder, language }: FieldProps) {
  const id = useId()
  const shared = {
    id,
    value,
    maxLength,
    placeholder,
    lang: language,
    dir: 'auto' as const,
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
