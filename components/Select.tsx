import { useId } from 'preact/hooks'
import './Field.css'

interface SelectProps<V extends string> {
  label: string
  options: readonly { readonly value: V; readonly label: string }[]
  value: V
  onChoose(value: V): void
}

/** One of more than three answers, its label above. */
export function Select<V extends string>({ label, options, value, onChoose }: SelectProps<V>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
