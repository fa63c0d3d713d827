import { useState } from 'preact/hooks'
import { besideTab } from '@/utils/browser/active-tab'
import { run } from '@/utils/browser/scripts'

/** The headings of the page that was in view before this one: found, or why not. */
export type Headings =
  | { readonly state: 'idle' | 'unseen' | 'none' }
  | { readonly state: 'found'; readonly headings: readonly string[] }

/** Reads the headings of the tab used last, when asked. Nothing else of the page is read, and nothing is kept. */
export function useHeadings() {
  const [headings, setHeadings] = useState<Headings>({ state: 'idle' })
  const onHeadings = async () => setHeadings(await headingsBeside())
  return { headings, onHeadings }
}

async function headingsBeside(): Promise<Headings> {
  const tab = await besideTab()
  if (tab === undefined) return { state: 'unseen' }
  const found = await run<string[]>(tab.id, '/headings.js', { frame: 0 }).catch(() => undefined)
  const headings = found?.[0]?.result
  if (!Array.isArray(headings)) return { state: 'unseen' }
  return headings.length > 0 ? { state: 'found', headings } : { state: 'none' }
}
