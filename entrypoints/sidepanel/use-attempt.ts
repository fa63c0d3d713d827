import { useState } from 'preact/hooks'
import { report } from '@/utils/browser/log'
import { StoreError } from '@/utils/store/failures'

/** Something the student did that could not be kept, and how to try it again. */
export interface Problem {
  readonly code: string
  again(): void
}

/** Runs what a press asks for; when the store refuses, the press is not lost but can be tried again. */
export function useAttempt(): {
  readonly problem: Problem | undefined
  attempt(act: () => Promise<void>): Promise<void>
} {
  const [problem, setProblem] = useState<Problem>()
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
      setProblem(undefined)
    } catch (error) {
      const code = error instanceof StoreError ? error.code : 'store.failed'
      report(code, error)
      setProblem({ code, again: () => attempt(act) })
    }
  }
  return { problem, attempt }
}
