import { useEffect, useState } from 'preact/hooks'

/** What a screen has to show: nothing yet, a value, or why there is none. */
export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown }

/** Anything that pushes values: a query of the store, or a fake in a test. */
export interface Source<T> {
  subscribe(next: (value: T) => void, error: (error: unknown) => void): { unsubscribe(): void }
}

/**
 * The latest value of `source`, which is made anew when `deps` change.
 * While the next source has said nothing the last value stays: known content is never blanked.
 */
export function useLive<T>(source: () => Source<T>, deps: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' })
  useEffect(() => {
    const subscription = source().subscribe(
      (value) => setLive({ state: 'ready', value }),
      (error) => setLive({ state: 'failed', error }),
    )
    return () => subscription.unsubscribe()
  }, deps)
  return live
}
