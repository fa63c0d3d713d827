import { type MessageKey, t } from '@/utils/i18n'
import './Tabs.css'

/** The five places of the panel, always in this order. */
export const PLACES = ['now', 'review', 'goals', 'explore', 'week'] as const
export type PlaceName = (typeof PLACES)[number]

/** Links to the five places; links, so that the back button works. */
export function Tabs({ current }: { current: PlaceName }) {
  return (
    <nav class="tabs" aria-label={t('places')}>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            <a href={`#${place}`} aria-current={place === current ? 'page' : undefined}>
              {t(`place_${place}` satisfies MessageKey)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
