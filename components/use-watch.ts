import { useEffect, useState } from 'preact/hooks'

/**
 * The latest value that `watch` has called back with; undefined until the first.
 * When `deps` change the watch ends, its value is dropped and the next one begins: a value of another tab is never shown.
 */
export function useWatch<T>(
  watch: (changed: (value: T) => void) => () => void,
  deps: readonly unknown[],
): T | undefined {
  const [seen, setSeen] = useState<{ deps: readonly unknown[]; value: T }>()
  useEffect(() => watch((value) => setSeen({ deps, value })), deps)
  return seen && same(seen.deps, deps) ? seen.value : undefined
}

const same = (a: readonly unknown[], b: readonly unknown[]) => a.every((value, at) => Object.is(value, b[at]))
