import { useEffect, useState } from 'preact/hooks'
import { groupName } from '@/components/welcome/group-words'
import type { PlacesAllowed } from '@/components/welcome/ReadyPlaces'
import { ANYWHERE, PLACES } from '@/utils/attention/places'
import { siteOfPattern } from '@/utils/attention/typed-site'
import { grantedPatterns, hasAccess, watchAccess } from '@/utils/browser/permissions'
import { locale } from '@/utils/i18n'
import type { Look } from '@/utils/messages/settings'

/** Where Trellis may look, and a site to begin with. */
export interface Allowed {
  readonly places: PlacesAllowed
  readonly start: string | undefined
}

/**
 * What the browser allows now, and after every change.
 *
 * @param picked - groups that were asked for on this page: those that are not allowed were refused
 */
export function useAllowed(look: Look, picked: readonly string[]): Allowed | undefined {
  const [allowed, setAllowed] = useState<Allowed>()
  useEffect(() => {
    let live = true
    const check = () => allowedNow(look, picked).then((now) => live && setAllowed(now))
    check()
    const end = watchAccess(check)
    return () => {
      live = false
      end()
    }
  }, [look, picked])
  return allowed
}

async function allowedNow(look: Look, picked: readonly string[]): Promise<Allowed> {
  if (look === 'click') return { places: { kind: 'click' }, start: undefined }
  if (look === 'any') {
    const isAllowed = await hasAccess(ANYWHERE)
    return { places: { kind: 'any', allowed: isAllowed }, start: isAllowed ? PLACES[0]?.names[0] : undefined }
  }
  const given = await Promise.all(PLACES.map(({ origins }) => hasAccess(origins)))
  const groups = PLACES.filter((_, at) => given[at])
  const inGroups = new Set(groups.flatMap(({ origins }) => origins))
  const others = (await grantedPatterns())
    .filter((pattern) => !inGroups.has(pattern))
    .flatMap((p) => siteOfPattern(p) ?? [])
  const allowed = [...groups.map(({ id }) => groupName(id)), ...new Set(others)]
  const refused = picked.filter((id) => !groups.some((group) => group.id === id)).map(groupName)
  return {
    places: { kind: 'picked', allowed, allowedList: listed(allowed), refusedList: listed(refused) },
    start: groups[0]?.names[0] ?? others[0],
  }
}

const listed = (names: readonly string[]) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names)
