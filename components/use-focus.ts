import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Moves the focus to what a press has just revealed, so that a keyboard or a screen reader goes on from there.
 *
 * @param when - changes when the element was revealed; a falsy value leaves the focus alone
 * @returns the ref of an element that can take the focus (`tabIndex={-1}` where it cannot by itself)
 */
export function useFocus<T extends HTMLElement>(when: unknown): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => {
    if (when) ref.current?.focus({ preventScroll: false })
  }, [when])
  return ref
}
