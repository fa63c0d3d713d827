import { Button } from '@/components/Button'
import { Pick } from '@/components/Pick'
import { type MessageKey, t } from '@/utils/i18n'
import { LOOKS, type Look } from '@/utils/messages/settings'
import { AddSite } from './AddSite'
import { type SiteShown, Sites } from './Sites'

/** A group of suggested sites that is not allowed yet, or not wholly. */
export interface GroupOffered {
  readonly id: string
  readonly name: string
  readonly sites: string
}

interface PlacesPartProps {
  look: Look
  /** What the browser allows at this moment. */
  sites: readonly SiteShown[]
  groups: readonly GroupOffered[]
  /** What the browser answered last, when it refused. */
  refused?: string | undefined
  onLook(look: Look): void
  onRemove(id: string): void
  onAllowGroup(id: string): void
  /** Returns false when the words name no site. */
  onAdd(typed: string): boolean
}

/** Where Trellis may look: the way, the sites that are allowed, and more of them. Every press is the browser's question itself. */
export function PlacesPart({ look, sites, groups, refused, onLook, onRemove, onAllowGroup, onAdd }: PlacesPartProps) {
  return (
    <>
      <fieldset>
        <legend class="unseen">{t('settings_places')}</legend>
        {LOOKS.map((way) => (
          <Pick
            key={way}
            type="radio"
            name="look"
            label={t(`welcome_look_${way}` satisfies MessageKey)}
            note={t(`settings_look_${way}` satisfies MessageKey)}
            checked={look === way}
            onPick={() => onLook(way)}
          />
        ))}
      </fieldset>
      {refused && (
        <p class="card" data-kind="warm" role="alert">
          {refused}
        </p>
      )}
      <h3 id="allowed-sites">{t('settings_allowed')}</h3>
      {sites.length > 0 ? (
        <Sites label={t('settings_allowed')} sites={sites} remove={t('settings_take_back')} onRemove={onRemove} />
      ) : (
        <p class="soft">{t('settings_allowed_none')}</p>
      )}
      <AddSite onAdd={onAdd} />
      {groups.length > 0 && (
        <>
          <h3>{t('settings_groups')}</h3>
          <ul class="sites">
            {groups.map(({ id, name, sites }) => (
              <li key={id}>
                <span>
                  {name}
                  <small class="soft">{sites}</small>
                </span>
                <Button
                  aria-label={t('settings_remove_label', t('settings_allow'), name)}
                  onClick={() => onAllowGroup(id)}
                >
                  {t('settings_allow')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
