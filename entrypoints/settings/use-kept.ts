import { useEffect, useState } from 'preact/hooks'
import { askToPersist, isPersisted } from '@/utils/browser/persist'

/** Whether the browser promises to keep what is stored, as it says itself, and the way to ask it. */
export function useKept() {
  const [isKept, setKept] = useState<boolean>()
  useEffect(() => {
    isPersisted().then(setKept)
  }, [])
  return { isKept, askToKeep: () => askToPersist().then(setKept) }
}
