import { useState } from 'preact/hooks'
import { codeOf } from './keep'

/** What could not be kept, and how to try it again. */
export interface NotKept {
  readonly code: string
  again(): void
}

/** Keeps what a press asks for; what the store refuses stays in memory and can be tried again. */
export function useKeeping() {
  const [busy, setBusy] = useState(false)
  const [notKept, setNotKept] = useState<NotKept>()
  const keep = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    try {
      await work()
      setNotKept(undefined)
    } catch (error) {
      setNotKept({ code: codeOf(error), again: () => keep(work) })
    } finally {
      setBusy(false)
    }
  }
  return { busy, notKept, keep }
}
