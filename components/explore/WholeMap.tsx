import { useState } from 'preact/hooks'
import type { TopicId } from '@/utils/base/ids'
import { type MessageKey, t } from '@/utils/i18n'
import type { TopicMap } from '@/utils/panel/topic-map'
import { Button } from '../Button'
import { Level } from '../Level'
import { MapPicture, spotLabel } from './MapPicture'
import './WholeMap.css'

interface WholeMapProps {
  map: TopicMap
  hrefOf(topic: TopicId): string
  onSave(): void
  saved: boolean
}

const SCALES = [0.35, 0.5, 0.75, 1, 1.5] as const

/** Everything the student has met: as a picture to walk, or as a list that says the same. */
export function WholeMap({ map, hrefOf, onSave, saved }: WholeMapProps) {
  const [as, setAs] = useState<'picture' | 'list'>('picture')
  const [step, setStep] = useState(SCALES.indexOf(1))
  const to = (next: number) => setStep(Math.max(0, Math.min(SCALES.length - 1, next)))
  return (
    <div class="whole-map">
      <header>
        <h1>{t('map_title')}</h1>
        <p class="soft">{t('map_key')}</p>
        <div class="row">
          <Button aria-pressed={as === 'picture'} onClick={() => setAs('picture')}>
            {t('map_picture')}
          </Button>
          <Button aria-pressed={as === 'list'} onClick={() => setAs('list')}>
            {t('map_list')}
          </Button>
          {as === 'picture' && (
            <>
              <Button disabled={step === SCALES.length - 1} onClick={() => to(step + 1)}>
                {t('map_bigger')}
              </Button>
              <Button disabled={step === 0} onClick={() => to(step - 1)}>
                {t('map_smaller')}
              </Button>
            </>
          )}
          <Button onClick={onSave}>{t('map_save')}</Button>
        </div>
        <output class="soft">{saved && t('map_saved')}</output>
      </header>
      {as === 'picture' ? (
        <section class="map-room" aria-label={t('map_picture')}>
          <MapPicture map={map} label={t('map_label')} hrefOf={hrefOf} scale={SCALES[step]} />
        </section>
      ) : (
        <MapList map={map} hrefOf={hrefOf} />
      )}
    </div>
  )
}

/** The picture in words: by subject, each topic with its level, a gap said as such. */
function MapList({ map: { spots, heads }, hrefOf }: Pick<WholeMapProps, 'map' | 'hrefOf'>) {
  return (
    <>
      {heads.map(({ subject }) => (
        <section key={subject}>
          <h2>{subjectName(subject)}</h2>
          <ul class="map-list">
            {spots
              .filter((spot) => (spot.subject ?? 'other') === subject)
              .map((spot) => (
                <li key={spot.id}>
                  <a href={hrefOf(spot.id)} aria-label={spotLabel(spot)}>
                    <bdi>{spot.name}</bdi>
                  </a>
                  <Level level={spot.level} />
                  {spot.gap && <span class="map-gap">{t('map_gap')}</span>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The name of a part of the map. */
export const subjectName = (subject: TopicMap['heads'][number]['subject']): string =>
  subject === 'other' ? t('map_other') : t(`subject_${subject.replaceAll('-', '_')}` as MessageKey)
