import type { ComponentChildren } from 'preact'
import './Part.css'

interface PartProps {
  title: string
  note?: ComponentChildren
  children: ComponentChildren
}

/** A titled group of questions on a page that stands alone. */
export function Part({ title, note, children }: PartProps) {
  return (
    <fieldset class="part">
      <legend>{title}</legend>
      {note && <p class="soft">{note}</p>}
      {children}
    </fieldset>
  )
}
