import { useId } from 'preact/hooks'
import './Choice.css'

interface ChoiceProps<V extends string> {
  legend: string
  options: readonly { readonly value: V; readonly label: string }[]
  value: V | undefined
  onChoose(value: V): void
}

/** Two or three short answers side by side, one of them chosen. */
export function Choice<V extends string>({ legend, options, value, onChoose }: ChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
