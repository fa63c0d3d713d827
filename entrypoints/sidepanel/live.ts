import type { Source } from '@/components/use-live'
import { StoreError } from '@/utils/store/failures'

/** A source for a screen that has nothing to ask the store. */
export const nothingLive = <T>(): Source<T | undefined> => ({
  subscribe: (next) => {
    next(undefined)
    return { unsubscribe: () => undefined }
  },
})

/** The code of what a live query failed with. */
export const codeOf = (error: unknown): string => (error instanceof StoreError ? error.code : 'store.failed')
