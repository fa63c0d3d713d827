import { Button } from '@/components/Button'
import { t } from '@/utils/i18n'

/** Where Trellis may look after the browser has answered; groups by their names, as sentence parts. */
export type PlacesAllowed =
  | { readonly kind: 'any'; readonly allowed: boolean }
  | { readonly kind: 'click' }
  | {
      readonly kind: 'picked'
      /** Names of the groups that were allowed, and the sentence part that lists them. */
      readonly allowed: readonly string[]
      readonly allowedList: string
      /** `''` when all that were asked for were allowed. */
      readonly refusedList: string
    }

/** Whether there is a page that Trellis may see: one at least, or the one whose button is pressed by choice. */
export function mayLook(places: PlacesAllowed): boolean {
  if (places.kind === 'picked') return places.allowed.length > 0
  return places.kind === 'click' || places.allowed
}

/** Where Trellis looks now; what the browser did not allow is said, with one thing to do. */
export function ReadyPlaces({ places, onAskAgain }: { places: PlacesAllowed; onAskAgain(): void }) {
  if (places.kind === 'click') return <p>{t('welcome_place_click')}</p>
  if (places.kind === 'any') {
    return places.allowed ? (
      <p>{t('welcome_place_any')}</p>
    ) : (
      <Refused said={t('welcome_refused_any')} {...{ onAskAgain }} />
    )
  }
  const { allowed, allowedList, refusedList } = places
  return (
    <>
      {allowed.length > 0 && <p>{allowedList}</p>}
      {allowed.length === 0 && refusedList === '' && <p>{t('welcome_place_none')}</p>}
      {refusedList && <Refused said={t('welcome_refused', refusedList)} onAskAgain={onAskAgain} />}
    </>
  )
}

function Refused({ said, onAskAgain }: { said: string; onAskAgain(): void }) {
  return (
    <div class="card" data-kind="warm" role="status">
      <p>{said}</p>
      <p class="soft">{t('welcome_refused_kept')}</p>
      <div class="row">
        <Button onClick={onAskAgain}>{t('welcome_ask_again')}</Button>
      </div>
    </div>
  )
}
