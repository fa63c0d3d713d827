import './Mark.css'

/** What Trellis is doing, as a shape: lattice with a shoot, two posts and a leaf, struck-out lattice. Always beside its word. */
export function Mark({ state }: { state: 'watching' | 'paused' | 'off' }) {
  return <span class="mark" data-state={state} />
}
