import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const DIGITS = ['1', '2', '3']

/**
 * Single keys while a question is on the screen: space or enter shows the answer, 1 to 3 say how it went, enter takes the
 * answer that is marked.
 * They work only while the panel has the focus, never in a field, and `on` switches them off.
 */
export function useKeys(question: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const target = question.current && targetOf(event, question.current)
      if (!target) return
      event.preventDefault()
      target.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [question, on])
}

/** The button that a key stands for; undefined when the key belongs to what has the focus. */
function targetOf(event: KeyboardEvent, question: HTMLElement): HTMLElement | undefined {
  const { key, target } = event
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !(target instanceof HTMLElement))
    return undefined
  const isTick = target.matches('input[type="checkbox"]')
  if (!isTick && target.closest('input, textarea, select, [contenteditable]')) return undefined
  if (DIGITS.includes(key)) return question.querySelectorAll<HTMLElement>('.ratings button')[Number(key) - 1]
  const pressesItself = target.closest('button, a, summary') || (isTick && key === ' ')
  if (pressesItself || (key !== ' ' && key !== 'Enter')) return undefined
  const accept = key === 'Enter' ? question.querySelector<HTMLElement>('.ratings [data-does="accept"]') : null
  return question.querySelector<HTMLElement>('[data-does="reveal"]') ?? accept ?? undefined
}
