import { plural, tMaybe } from '@/utils/i18n'

/** A group of suggested sites as the words about it need it. */
interface Group {
  readonly id: string
  /** Hosts as a person would name them. */
  readonly names: readonly string[]
}

/** A group in words: its name, and its sites as a sentence part. */
export const groupWords = ({ id, names }: Group) => ({
  id,
  name: groupName(id),
  sites: plural('welcome_group_sites', names.length - 1, names[0] ?? ''),
})

/** A group's name in the student's language. */
export const groupName = (id: string): string => tMaybe(`sites_${id}`) ?? id
