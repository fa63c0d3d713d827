import { useId } from 'preact/hooks'
import type { LocalDay } from '@/utils/base/time'
import './Field.css'

interface DateFieldProps {
  label: string
  /** `''` for no date. */
  value: LocalDay | ''
  onInput(value: LocalDay | ''): void
}

/** A day, picked or typed as the browser's language writes it; may stay empty. */
export function DateField({ label, value, onInput }: DateFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        max="2199-12-31"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}
