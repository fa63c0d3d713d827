import { useState } from 'preact/hooks'
import { Button } from '@/components/Button'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { StoreFailed } from '@/components/StoreFailed'
import { Topics } from '@/components/Topics'
import { useLive } from '@/components/use-live'
import { DAY } from '@/utils/base/time'
import { t } from '@/utils/i18n'
import { liveTopics, type TopicLevel } from '@/utils/store/live-profile'
import { topicReceipt } from '@/utils/store/receipts'
import { codeOf } from './live'
import type { PanelProps } from './panel-props'

const FIRST = 12
const MOST = 60

/** Explore: the topics that have had attention, and what answers have shown of each. */
export function ExplorePlace({ db, reader }: PanelProps) {
  const [all, setAll] = useState(false)
  const day = Math.floor(reader.now / DAY) * DAY
  const limit = all ? MOST : FIRST
  const live = useLive(() => liveTopics(db, day, limit), [db, day, limit])
  const topics = live.state === 'ready' ? live.value : []
  if (live.state === 'failed')
    return (
      <Place>
        <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />
      </Place>
    )
  return (
    <Place>
      {live.state === 'ready' && topics.length === 0 && (
        <Quiet title={t('explore_none')} says={t('explore_none_says')} />
      )}
      {topics.length > 0 && (
        <>
          <header>
            <h1>{t('explore_title')}</h1>
            <p class="soft">{t('explore_says')}</p>
          </header>
          <Topics topics={topics.map(rowOf)} reader={reader} receiptOf={(topic) => topicReceipt(db, topic)} />
          {topics.length === FIRST && !all && (
            <div class="row">
              <Button kind="plain" onClick={() => setAll(true)}>
                {t('explore_more')}
              </Button>
            </div>
          )}
        </>
      )}
      <p class="soft">{t('explore_later')}</p>
    </Place>
  )
}

const rowOf = ({ topic, name, level }: TopicLevel) => ({ id: topic, name, level })
