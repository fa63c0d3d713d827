import { useEffect, useState } from 'preact/hooks'
import type { GroupOffered } from '@/components/settings/PlacesPart'
import type { SiteShown } from '@/components/settings/Sites'
import { groupName, groupWords } from '@/components/welcome/group-words'
import { PLACES } from '@/utils/attention/places'
import { siteOfPattern } from '@/utils/attention/typed-site'
import { grantedPatterns, hasAccess, watchAccess } from '@/utils/browser/permissions'
import { t } from '@/utils/i18n'

/** Id of the line that stands for every site, http and https. */
export const EVERYWHERE = 'everywhere'

/** What the browser allows: the sites, and the groups that are not allowed, or not wholly. */
export interface Granted {
  readonly sites: readonly SiteShown[]
  readonly groups: readonly GroupOffered[]
}

/** What the browser allows now and after every change, here or in its own settings. */
export function useGranted(): Granted | undefined {
  const [granted, setGranted] = useState<Granted>()
  useEffect(() => {
    let live = true
    const check = () => grantedNow().then((now) => live && setGranted(now))
    check()
    const end = watchAccess(check)
    return () => {
      live = false
      end()
    }
  }, [])
  return granted
}

async function grantedNow(): Promise<Granted> {
  const patterns = await grantedPatterns()
  const given = await Promise.all(PLACES.map(({ origins }) => hasAccess(origins)))
  const isEverywhere = patterns.some((pattern) => siteOfPattern(pattern) === undefined)
  const sites = patterns.flatMap((pattern) => siteShown(pattern) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    sites: isEverywhere ? [{ id: EVERYWHERE, name: t('settings_every_site') }, ...sites] : sites,
    groups: PLACES.filter((_, at) => !given[at]).map(groupWords),
  }
}

function siteShown(pattern: string): SiteShown | undefined {
  const name = siteOfPattern(pattern)
  const group = PLACES.find(({ origins }) => origins.includes(pattern))
  return name === undefined ? undefined : { id: pattern, name, note: group && groupName(group.id) }
}
