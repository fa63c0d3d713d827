import type { ComponentChildren } from 'preact'
import './Pick.css'

interface PickProps {
  type: 'radio' | 'checkbox'
  label: ComponentChildren
  note?: ComponentChildren
  checked: boolean
  onPick(checked: boolean): void
  /** Radios of one name leave one another. */
  name?: string | undefined
  disabled?: boolean | undefined
}

/** A radio or check box with a sentence beside it; the whole sentence is the target. */
export function Pick({ type, label, note, checked, onPick, name, disabled }: PickProps) {
  return (
    <label class="pick">
      <input
        type={type}
        checked={checked}
        name={name}
        disabled={disabled}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  )
}
