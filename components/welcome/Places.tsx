import { Pick } from '@/components/Pick'
import { t } from '@/utils/i18n'
import type { Look } from '@/utils/messages/settings'
import { Part } from './Part'
import './Places.css'

/** A group of sites that one press grants. */
export interface GroupShown {
  readonly id: string
  readonly name: string
  /** Its sites, as a sentence part: Wikipedia, Simple Wikipedia and Britannica. */
  readonly sites: string
}

interface PlacesProps {
  look: Look
  groups: readonly GroupShown[]
  picked: readonly string[]
  onLook(look: Look): void
  onPicked(picked: readonly string[]): void
}

/** Where may I look? One of three, with the groups under the first. */
export function Places({ look, groups, picked, onLook, onPicked }: PlacesProps) {
  const way = (value: Look, label: string, note: string) => (
    <Pick type="radio" label={label} note={note} checked={look === value} onPick={() => onLook(value)} name="look" />
  )
  const toggle = (id: string, on: boolean) => onPicked(on ? [...picked, id] : picked.filter((other) => other !== id))
  return (
    <Part title={t('welcome_where')}>
      <div class="places">
        {way('picked', t('welcome_look_picked'), t('welcome_look_picked_note'))}
        {look === 'picked' && (
          <div class="places-groups">
            {groups.map(({ id, name, sites }) => (
              <Pick
                key={id}
                type="checkbox"
                label={name}
                note={sites}
                checked={picked.includes(id)}
                onPick={(on) => toggle(id, on)}
              />
            ))}
          </div>
        )}
        {way('any', t('welcome_look_any'), t('welcome_look_any_note'))}
        {way('click', t('welcome_look_click'), t('welcome_look_click_note'))}
      </div>
    </Part>
  )
}
