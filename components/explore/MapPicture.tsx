import type { TopicId } from '@/utils/base/ids'
import { type MessageKey, t } from '@/utils/i18n'
import { nameLines, radiusOf, wayBetween } from '@/utils/panel/map-shapes'
import type { MapSpot, TopicMap } from '@/utils/panel/topic-map'
import { Plant } from './Plant'
import './MapPicture.css'

interface MapPictureProps {
  map: TopicMap
  /** The topic in the middle, if there is one. */
  here?: TopicId | undefined
  label: string
  /** Address of a topic's own page. */
  hrefOf(topic: TopicId): string
  /** Times its natural size; as wide as its room when absent. */
  scale?: number | undefined
}

/** Topics and what helps with what: a bigger circle is read about more, a taller plant is recalled better, a dashed ring is a gap. */
export function MapPicture({ map, here, label, hrefOf, scale }: MapPictureProps) {
  const { spots, lines, heads, width, height } = map
  const at = spots.findIndex(({ id }) => id === here)
  return (
    <nav aria-label={label}>
      <svg
        class="map"
        viewBox={`0 0 ${width} ${height}`}
        {...(scale && { width: width * scale, height: height * scale })}
      >
        <title>{label}</title>
        {heads.map(({ subject, y }) => (
          <text key={subject} class="map-head" x={12} y={y + 28}>
            {subject === 'other' ? t('map_other') : t(subjectKey(subject))}
          </text>
        ))}
        {lines.map(([from, to]) => (
          <path
            key={`${from}-${to}`}
            class="way"
            data-near={from === at || to === at ? '' : undefined}
            d={wayBetween(spots[from], spots[to])}
          />
        ))}
        {spots.map((spot) => (
          <Spot key={spot.id} spot={spot} current={spot.id === here} href={hrefOf(spot.id)} />
        ))}
      </svg>
    </nav>
  )
}

/** What a spot is, for ears and for the list: name, level, and that it is a gap. */
export function spotLabel({ name, level, gap }: MapSpot): string {
  const word = t(`level_${level}` satisfies MessageKey)
  return t(gap ? 'map_spot_gap' : 'map_spot', name, word)
}

function Spot({ spot, current, href }: { spot: MapSpot; current: boolean; href: string }) {
  const { x, y, level, gap, own } = spot
  const radius = radiusOf(spot)
  const name = nameLines(spot.name)
  return (
    <a href={href} aria-label={spotLabel(spot)} aria-current={current ? 'true' : undefined}>
      <circle class="spot" cx={x} cy={y} r={radius} data-gap={gap ? '' : undefined} data-own={own ? '' : undefined} />
      <Plant level={level} x={x - radius * 0.62} y={y - radius * 0.68} size={radius * 1.24} />
      {name.map((line, i) => (
        <text key={line} x={x} y={y + radius + 16 + 14 * i}>
          {i < name.length - 1 ? `${line} ` : line}
        </text>
      ))}
    </a>
  )
}

const subjectKey = (subject: string) => `subject_${subject.replaceAll('-', '_')}` as MessageKey
