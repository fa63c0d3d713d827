import { CallLine } from '@/components/now/CallLine'
import { NowPage } from '@/components/now/NowPage'
import { Place } from '@/components/Place'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import { askBackground } from '@/utils/browser/messages'
import { storedAddress } from '@/utils/evidence/address'
import { t } from '@/utils/i18n'
import { pageView } from '@/utils/panel/page-view'
import type { Term } from '@/utils/reading/reading'
import { type LivePage, livePage } from '@/utils/store/live'
import { topicReceipt } from '@/utils/store/receipts'
import { useCorrections } from './corrections'
import { useDrafts } from './drafts'
import { codeOf, nothingLive } from './live'
import { NotRead } from './NotRead'
import { TakeSelection, useOwn } from './own-acts'
import type { BesideProps } from './panel-props'
import { StoredLine } from './StoredLine'
import { useAttempt } from './use-attempt'
import { useCall } from './use-call'
import type { SelectedHere } from './use-selected'
import { whenBack } from './when-back'

interface NowProps extends BesideProps {
  selected?: SelectedHere | undefined
}

/** Now: the page beside the panel. Another page begins anew, and what could be undone on the last one is settled. */
export function NowPlace(props: NowProps) {
  const { tab, row } = props.beside
  const url = storedAddress(tab?.url ?? '') ?? (row?.state === 'watching' ? row.url : undefined)
  return <NowOf key={url} url={url} {...props} />
}

function NowOf({ url, selected, ...props }: NowProps & { url: string | undefined }) {
  const { db, reader, settings, beside, status } = props
  const live = useLive(() => (url === undefined ? nothingLive<LivePage>() : livePage(db, url, reader.now)), [db, url])
  const page = live.state === 'ready' ? live.value : undefined
  const { problem, attempt } = useAttempt()
  const { undone, ...corrections } = useCorrections(props, page, attempt)
  const { done, ...drafts } = useDrafts(props, page, attempt)
  const own = useOwn(props, page?.page, attempt, selected)
  const mayTake = page !== undefined && status.state === 'watching' && selected?.text === undefined
  return (
    <Place foot={<StoredLine db={db} reader={reader} />}>
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {live.state === 'ready' && !page && undone && (
        <h1>
          <bdi>{beside.tab?.title || t('not_yet')}</bdi>
        </h1>
      )}
      {undone && <UndoLine key={undone.said} {...undone} />}
      {live.state === 'failed' && <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />}
      {page && <Calls {...props} page={page} attempt={attempt} />}
      {live.state === 'ready' && !page && !undone && <NotRead {...props} />}
      {own.last && <UndoLine key={own.last.said} {...own.last} />}
      {own.asking}
      {mayTake && selected && <TakeSelection {...selected} />}
      {page && (
        <NowPage
          page={pageView(page, settings.patternsOff)}
          reader={reader}
          when={whenBack(undefined, reader)}
          old={status.state !== 'watching'}
          doneDraft={done}
          receiptOf={(topic) => topicReceipt(db, topic, reader.now)}
          onShow={status.state === 'watching' ? showIn(beside.tab?.id) : undefined}
          {...corrections}
          {...drafts}
        />
      )}
    </Place>
  )
}

interface CallsProps extends BesideProps {
  page: LivePage
  attempt: ReturnType<typeof useAttempt>['attempt']
}

/** At a pause of the reading: that questions of this page wait. */
function Calls({ page, attempt, ...props }: CallsProps) {
  const fitting = page.prompts.filter(({ state, due }) => state === 'active' && due <= props.reader.now).length
  const { call, end } = useCall(props, page.page.id, fitting)
  if (!call) return null
  const accept = async () => {
    await end('accepted')
    location.hash = '#review'
  }
  return (
    <CallLine
      {...call}
      fitting={fitting}
      onDismiss={() => attempt(() => end('dismissed'))}
      onAccept={() => attempt(accept)}
    />
  )
}

/** Shows the sentence of a term in the page beside the panel. */
function showIn(tab: number | undefined): ((term: Term) => Promise<boolean>) | undefined {
  if (tab === undefined) return undefined
  return async ({ place = 0, quote = '' }) => {
    const answer = await askBackground('showPlace', { tab, place, quote }).catch(() => undefined)
    return answer?.shown ?? false
  }
}
