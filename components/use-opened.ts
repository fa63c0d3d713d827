import { useEffect, useState } from 'preact/hooks'
import type { Failure, Result } from '@/utils/base/result'

/** Something that takes a while to open: on the way, open, or why it cannot be opened. */
export type Opened<T> =
  | { readonly state: 'opening'; readonly done?: number | undefined }
  | { readonly state: 'open'; readonly value: T }
  | { readonly state: 'failed'; readonly code: string; again(): void }

/**
 * Opens what `open` opens while the screen is there, and closes it after; anew when `deps` change.
 *
 * @param open - undefined while there is nothing to open; tells how far it is, 0 to 1
 */
export function useOpened<T extends { close(): void }>(
  open: ((onProgress: (done: number) => void) => Promise<Result<T, Failure>>) | undefined,
  deps: readonly unknown[],
): Opened<T> {
  const [opened, setOpened] = useState<Opened<T>>({ state: 'opening' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (open === undefined) return
    let live = true
    let value: T | undefined
    setOpened({ state: 'opening' })
    open((done) => live && setOpened({ state: 'opening', done })).then((result) => {
      if (result.ok) value = result.value
      if (!live) return value?.close()
      if (result.ok) setOpened({ state: 'open', value: result.value })
      else setOpened({ state: 'failed', code: result.failure.code, again: () => setTurn((n) => n + 1) })
    })
    return () => {
      live = false
      value?.close()
    }
  }, [...deps, turn])
  return opened
}
