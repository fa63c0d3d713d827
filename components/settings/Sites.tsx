import { Button } from '@/components/Button'
import { t } from '@/utils/i18n'
import './Sites.css'

/** A site in a list, and what pressing its button does. */
export interface SiteShown {
  /** What the list is asked to remove: an origin or a match pattern. */
  readonly id: string
  /** As a person would name it: the host, or every site. */
  readonly name: string
  /** A word more, such as the group it belongs to. */
  readonly note?: string | undefined
}

interface SitesProps {
  /** Says what the list is; ears need it, eyes have the heading. */
  label: string
  sites: readonly SiteShown[]
  /** The word on each button. */
  remove: string
  onRemove(id: string): void
}

/** Sites, one a line, each with its way out. */
export function Sites({ label, sites, remove, onRemove }: SitesProps) {
  return (
    <ul class="sites" aria-label={label}>
      {sites.map(({ id, name, note }) => (
        <li key={id}>
          <span>
            <bdi>{name}</bdi>
            {note && <small class="soft">{note}</small>}
          </span>
          <Button kind="plain" aria-label={t('settings_remove_label', remove, name)} onClick={() => onRemove(id)}>
            {remove}
          </Button>
        </li>
      ))}
    </ul>
  )
}
