import type { ComponentChildren } from 'preact'
import './Fold.css'

interface FoldProps {
  summary: ComponentChildren
  /** Says the summary in full where the words alone do not, e.g. "why?" of one topic among many. */
  label?: string | undefined
  open?: boolean | undefined
  onToggle?: ((open: boolean) => void) | undefined
  children: ComponentChildren
}

/** More, in place, on request: nothing covers the text it is about. */
export function Fold({ summary, label, open, onToggle, children }: FoldProps) {
  return (
    <details class="fold" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary aria-label={label}>{summary}</summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
