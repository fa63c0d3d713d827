import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import type { VNode } from 'preact'
import { afterEach, beforeEach } from 'vitest'
import { useEnglish } from './messages'

beforeEach(useEnglish)
afterEach(cleanup)

/** Shows `what` as a student would read it, in English. */
export const show = (what: VNode) => render(what)

/** Presses the button with this name, as a click or a key on it would. */
export async function press(name: string | RegExp, room: HTMLElement = document.body): Promise<void> {
  fireEvent.click(within(room).getByRole('button', { name }))
  // Effects, such as moving the focus, come after the next paint.
  await new Promise((done) => setTimeout(done, 0))
}

/** Opens a fold by its summary. */
export async function unfold(summary: string): Promise<void> {
  const line = screen.getByText(summary, { selector: 'summary, summary *' })
  const fold = line.closest('details')
  if (fold) {
    fold.open = true
    fireEvent(fold, new Event('toggle'))
  }
  await new Promise((done) => setTimeout(done, 0))
}

/** Types into the field with this label. */
export function write(label: string, words: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: words } })
}

/** What the reader of the page sees, white space collapsed. */
export const seen = () => (document.body.textContent ?? '').replace(/\s+/g, ' ').trim()

export { screen }
