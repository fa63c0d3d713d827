import { Place } from '@/components/Place'
import { StoreFailed } from '@/components/StoreFailed'
import type { PlaceName } from '@/components/Tabs'
import { Waiting } from '@/components/Waiting'
import { t } from '@/utils/i18n'
import { ExplorePlace } from './ExplorePlace'
import { GoalsPlace } from './GoalsPlace'
import { NowPlace } from './NowPlace'
import type { BesideProps } from './panel-props'
import { ReviewPlace } from './ReviewPlace'
import { useSelected } from './use-selected'
import { useStore } from './use-store'
import { WeekPlace } from './WeekPlace'

/** The place that is open, over the student's store: being opened, open, or why it cannot be. */
export function Here({ place, ...props }: { place: PlaceName } & Omit<BesideProps, 'db'>) {
  const store = useStore(props.settings.learner)
  if (store.state === 'open') return <Opened place={place} db={store.db} {...props} />
  return (
    <Place>
      <h1>{t(`place_${place}`)}</h1>
      {store.state === 'failed' ? (
        <StoreFailed code={store.code} onAgain={store.again} />
      ) : (
        <Waiting soon={t('loading')} late={t('store_opening')} done={store.done} />
      )}
    </Place>
  )
}

function Opened({ place, ...props }: { place: PlaceName } & BesideProps) {
  const selected = useSelected(props.beside.tab?.id)
  if (place === 'review') return <ReviewPlace {...props} />
  if (place === 'goals') return <GoalsPlace {...props} />
  if (place === 'explore') return <ExplorePlace {...props} />
  if (place === 'week') return <WeekPlace {...props} />
  return <NowPlace {...props} selected={selected} />
}
