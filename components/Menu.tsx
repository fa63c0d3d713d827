import './Menu.css'

/** One line of a menu: what it is, and what pressing it will do. */
export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly note?: string | undefined
  onPick(): void
}

/** A list of things that can be said or done; each line tells its effect before it is pressed. */
export function Menu({ items, label }: { items: readonly MenuItem[]; label?: string }) {
  return (
    <ul class="menu" aria-label={label}>
      {items.map(({ key, label, note, onPick }) => (
        <li key={key}>
          <button type="button" onClick={onPick}>
            {label}
            {note && <small>{note}</small>}
          </button>
        </li>
      ))}
    </ul>
  )
}
