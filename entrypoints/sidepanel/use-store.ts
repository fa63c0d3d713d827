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

/** Opening takes a tenth of a second; after this long without progress something else holds the database. */
const HELD_MS = 6000

/** Opens the database of `learner`; closes it when the learner is another one or the panel goes. */
export function useStore(learner: LearnerId): OpenStore {
  const [store, setStore] = useState<OpenStore>({ state: 'opening' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let live = true
    let opened: TrellisDb | undefined
    const failed = (code: StoreCode) => live && setStore({ state: 'failed', code, again: () => setTurn((n) => n + 1) })
    // The browser tells only the first of several that wait for a database that they are blocked.
    const held = setTimeout(() => failed('store.blocked'), HELD_MS)
    const progress = (done: number) => {
      clearTimeout(held)
      if (live) setStore({ state: 'opening', done })
    }
    setStore({ state: 'opening' })
    openDb(learner, progress).then((result) => {
      clearTimeout(held)
      if (!result.ok) return failed(result.failure.code)
      opened = result.value
      if (live) setStore({ state: 'open', db: result.value })
      else opened.close()
    })
    return () => {
      live = false
      clearTimeout(held)
      opened?.close()
    }
  }, [learner, turn])
  return store
}
