import { useEffect, useState } from 'preact/hooks'
import { HandoverFailed } from '@/components/import/HandoverFailed'
import { ImportPage } from '@/components/import/ImportPage'
import { Receive } from '@/components/import/Receive'
import { StoreFailed } from '@/components/StoreFailed'
import { StoreOpening } from '@/components/StoreOpening'
import { NotAgreed } from '@/components/settings/NotAgreed'
import { useOpened } from '@/components/use-opened'
import { useWatch } from '@/components/use-watch'
import { watchSettings } from '@/utils/browser/settings'
import type { Settings } from '@/utils/messages/settings'
import { openDb } from '@/utils/store/open'
import { openHandover } from '@/utils/templates/open'
import type { Template } from '@/utils/templates/template'
import { PreviewView } from './PreviewView'

/** Opens what somebody handed over, shows it, and takes over what the student picks. */
export function App() {
  const settings = useWatch(watchSettings, [])
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  return settings ? <Import settings={settings} /> : null
}

function Import({ settings }: { settings: Settings }) {
  const { learner, consent } = settings
  const mayOpen = consent !== undefined
  // Without a consent there is no database, and looking must not make one.
  const store = useOpened(mayOpen ? (done) => openDb(learner, done) : undefined, [learner, mayOpen])
  const [template, setTemplate] = useState<Template>()
  const [failed, setFailed] = useState<string>()
  const receive = (text: string) => {
    const opened = openHandover(text)
    setTemplate(opened.ok ? opened.value : undefined)
    setFailed(opened.ok ? undefined : opened.failure.code)
  }
  return (
    <ImportPage>
      <Receive again={template !== undefined} onText={receive} onUnreadable={() => setFailed('template.not-trellis')} />
      {failed && <HandoverFailed code={failed} />}
      {!mayOpen && <NotAgreed startAt="/welcome.html" />}
      {mayOpen && store.state === 'opening' && <StoreOpening done={store.done} />}
      {store.state === 'failed' && <StoreFailed code={store.code} onAgain={store.again} />}
      {template && (
        <PreviewView
          key={`${template.id} ${template.revision}`}
          template={template}
          db={store.state === 'open' ? store.value : undefined}
          settings={settings}
        />
      )}
    </ImportPage>
  )
}
