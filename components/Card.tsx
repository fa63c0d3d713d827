import type { ComponentChildren } from 'preact'
import './Card.css'

interface CardProps {
  /** draft: dashed, not yours yet · warm: needs a look. */
  kind?: 'draft' | 'warm' | undefined
  /** Set when the student was waiting for this: a screen reader then says it at once. */
  urgent?: boolean | undefined
  children: ComponentChildren
}

/** Something that lies on the paper. Never a card in a card. */
export function Card({ kind, urgent, children }: CardProps) {
  return (
    <div class="card" data-kind={kind} role={urgent ? 'alert' : undefined}>
      {children}
    </div>
  )
}
