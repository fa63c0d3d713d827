import { useEffect, useState } from 'preact/hooks'
import { report } from '@/utils/browser/log'
import type { Here } from './Here'

// Asked for at once, awaited by nobody: the header and the places are painted while the store's code arrives.
const loading = import('./Here')

/** The part of the panel that needs the store; undefined until its code is there. */
export function useHere(): typeof Here | undefined {
  const [loaded, setLoaded] = useState<{ Here: typeof Here }>()
  useEffect(() => {
    loading.then(setLoaded, (error) => report('panel.not-loaded', error))
  }, [])
  return loaded?.Here
}
