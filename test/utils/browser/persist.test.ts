import { afterEach, expect, test, vi } from 'vitest'
import { askToPersist, isPersisted } from '@/utils/browser/persist'

afterEach(() => vi.unstubAllGlobals())
const browserWith = (storage: object | undefined) => vi.stubGlobal('navigator', { storage })

test('what the browser says is what is told', async () => {
  browserWith({ persisted: async () => true, persist: async () => true })
  expect([await isPersisted(), await askToPersist()]).toEqual([true, true])
})

test('a browser that refuses, breaks or knows nothing of it is never taken for a promise', async () => {
  browserWith({ persisted: async () => false, persist: async () => false })
  expect([await isPersisted(), await askToPersist()]).toEqual([false, false])
  const breaks = async () => Promise.reject(new Error('no'))
  browserWith({ persisted: breaks, persist: breaks })
  expect([await isPersisted(), await askToPersist()]).toEqual([undefined, false])
  browserWith(undefined)
  expect([await isPersisted(), await askToPersist()]).toEqual([undefined, false])
})
