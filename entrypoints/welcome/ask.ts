import type { Asked } from '@/components/welcome/Ask'
import type { GroupShown } from '@/components/welcome/Places'
import { ANYWHERE, PLACES } from '@/utils/attention/places'
import { plural, tMaybe } from '@/utils/i18n'

/** What is filled in before the student has changed anything. */
export const FIRST_ASKED: Asked = {
  answers: { studying: '', test: '', curious: '' },
  look: 'picked',
  picked: ['encyclopedias', 'textbooks'],
}

/** The groups of sites, in words. */
export const groupsShown = (): GroupShown[] =>
  PLACES.map(({ id, names }) => ({
    id,
    name: groupName(id),
    sites: plural('welcome_group_sites', names.length - 1, names[0] ?? ''),
  }))

/** A group's name in the student's language. */
export const groupName = (id: string): string => tMaybe(`sites_${id}`) ?? id

/** What the browser is to be asked for; empty when nothing is. */
export function patternsAsked({ look, picked }: Asked): readonly string[] {
  if (look === 'any') return ANYWHERE
  if (look === 'click') return []
  return PLACES.filter(({ id }) => picked.includes(id)).flatMap(({ origins }) => origins)
}
