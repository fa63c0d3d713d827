import { useState } from 'preact/hooks'
import { PlacesPart } from '@/components/settings/PlacesPart'
import { ANYWHERE, PLACES } from '@/utils/attention/places'
import { typedSite } from '@/utils/attention/typed-site'
import { dropAccess, requestAccess } from '@/utils/browser/permissions'
import { changeSettings } from '@/utils/browser/settings'
import { t } from '@/utils/i18n'
import type { Look, Settings } from '@/utils/messages/settings'
import { EVERYWHERE, useGranted } from './granted'

/** Where Trellis may look. What the browser allows is read from the browser, never from memory. */
export function PlacesView({ settings: { look } }: { settings: Settings }) {
  const granted = useGranted()
  const [isRefused, setRefused] = useState(false)
  // What was chosen stays chosen while the browser asks.
  const [chosen, setChosen] = useState<Look>()
  // Called in the press itself: the browser asks nothing a moment later.
  const ask = (patterns: readonly string[]) =>
    requestAccess(patterns)
      .catch(() => false)
      .then((isGiven) => {
        setRefused(!isGiven)
        return isGiven
      })
  if (!granted) return null
  return (
    <PlacesPart
      look={chosen ?? look}
      sites={granted.sites}
      groups={granted.groups}
      refused={isRefused ? t('settings_refused') : undefined}
      onLook={(way) => {
        setChosen(way)
        lookIn(way, look, ask).finally(() => setChosen(undefined))
      }}
      onRemove={(id) => takeBack(id, look)}
      onAllowGroup={(id) => ask(PLACES.find((place) => place.id === id)?.origins ?? [])}
      onAdd={(typed) => {
        const pattern = typedSite(typed)
        if (pattern) ask([pattern])
        return pattern !== undefined
      }}
    />
  )
}

async function lookIn(way: Look, before: Look, ask: (patterns: readonly string[]) => Promise<boolean>): Promise<void> {
  if (way !== 'any') {
    // "On sites I pick" with every site allowed would be the same as "on any site" under another name.
    if (before === 'any') await dropAccess(ANYWHERE)
    await changeSettings({ look: way })
    return
  }
  const asking = ask(ANYWHERE)
  // Somebody who looked only on a click and allows a site is taken to have picked it; said first, it is not said after.
  await changeSettings({ look: 'picked' })
  await changeSettings({ look: (await asking) ? 'any' : before })
}

async function takeBack(id: string, look: Look): Promise<void> {
  await dropAccess(id === EVERYWHERE ? ANYWHERE : [id])
  if (id === EVERYWHERE && look === 'any') await changeSettings({ look: 'picked' })
}
