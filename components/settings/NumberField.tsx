import { useEffect, useId, useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import './NumberField.css'

interface NumberFieldProps {
  label: string
  hint?: string | undefined
  /** What is counted, behind the number: seconds, days. */
  unit: string
  value: number
  min: number
  max: number
  /** Called with a whole number from `min` to `max` once the field is left or Enter is pressed. */
  onChange(value: number): void
}

/** A whole number with its unit. What cannot be used is said and left in the field; the last good number stays in force. */
export function NumberField({ label, hint, unit, value, min, max, onChange }: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState(String(value))
  useEffect(() => setDraft(String(value)), [value])
  const number = Number(draft)
  const isGood = draft.trim() !== '' && Number.isInteger(number) && number >= min && number <= max
  const settle = () => {
    if (isGood && number !== value) onChange(number)
  }
  return (
    <div class="field number">
      <label for={id}>{label}</label>
      <span class="number-line">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          value={draft}
          aria-describedby={`${id}-note`}
          aria-invalid={!isGood}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onChange={settle}
        />
        {unit}
      </span>
      <p class="hint" id={`${id}-note`} role={isGood ? undefined : 'alert'}>
        {isGood ? hint : t('settings_number_range', min, max, value)}
      </p>
    </div>
  )
}
