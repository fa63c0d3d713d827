import { useEffect, useState } from 'preact/hooks'
import type { LearnerId } from '@/utils/base/ids'
import type { TrellisDb } from '@/utils/store/db'
import type { StoreCode } from '@/utils/store/failures'
import { openDb } from '@/utils/store/open'

/** The learner's database: being opened, open, or why it cannot be. */
export type OpenStore =
  | { readonly state: 'opening'; readonly done?: number | undefined }
  | { readonly state: 'open'; readonly db: TrellisDb }
  | { readonly state: 'failed'; readonly code: StoreCode; again(): void }

/** Opens the database of `learner`; closes it when the learner is another one or the panel goes. */
export function useStore(learner: LearnerId | undefined): OpenStore {
  const [store, setStore] = useState<OpenStore>({ state: 'opening' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (learner === undefined) return
    let live = true
    let opened: TrellisDb | undefined
    setStore({ state: 'opening' })
    openDb(learner, (done) => live && setStore({ state: 'opening', done })).then((result) => {
      if (result.ok) opened = result.value
      if (!live) return opened?.close()
      setStore(
        result.ok
          ? { state: 'open', db: result.value }
          : { state: 'failed', code: result.failure.code, again: () => setTurn((n) => n + 1) },
      )
    })
    return () => {
      live = false
      opened?.close()
    }
  }, [learner, turn])
  return store
}
