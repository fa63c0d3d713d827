import { useEffect } from 'preact/hooks'
import { Guide } from '@/components/teach/Guide'
import { useHash } from '@/components/use-hash'
import { useWatch } from '@/components/use-watch'
import { watchSettings } from '@/utils/browser/settings'
import { ComposeView } from './ComposeView'

const GUIDES = ['guide', 'it', 'parents'] as const

/** A template for a class: composed, previewed and handed over here; and what a teacher may want to read or print. */
export function App() {
  const settings = useWatch(watchSettings, [])
  const hash = useHash()
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  const guide = GUIDES.find((each) => hash === `#${each}`)
  return guide ? <Guide key={guide} of={guide} /> : <ComposeView />
}
