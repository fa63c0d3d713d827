import type { ComponentChildren } from 'preact'
import { Button } from './Button'
import { Card } from './Card'

interface ErrorCardProps {
  /** What is wrong, in a plain sentence. */
  wrong: string
  /** What was kept; nothing is lost without being said. */
  kept: string
  /** The one thing to do. */
  action?: { readonly label: string; onPress(): void } | undefined
  /** The student was waiting for this. */
  urgent?: boolean | undefined
  children?: ComponentChildren
}

/** Something did not work: what is wrong, what was kept, one button. */
export function ErrorCard({ wrong, kept, action, urgent, children }: ErrorCardProps) {
  return (
    <Card kind="warm" urgent={urgent}>
      <p>{wrong}</p>
      <p class="soft">{kept}</p>
      {children}
      {action && (
        <div class="row">
          <Button onClick={action.onPress}>{action.label}</Button>
        </div>
      )}
    </Card>
  )
}
