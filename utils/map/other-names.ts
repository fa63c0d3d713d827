import type { Concept } from './concept'
import type { CurriculumMap } from './look-up'

/**
 * Names that an answer must not be taken for: those of every concept but the ones that go by a right answer's name.
 *
 * @param right - the answer and the others that are right
 * @param language - ISO 639-1; a concept without a name there goes by its English one
 */
export function otherNames(
  { byId }: Pick<CurriculumMap, 'byId'>,
  right: readonly string[],
  language: string,
): string[] {
  const own = new Set(right.map(plain))
  return [...byId.values()].flatMap((concept) => {
    const names = namesIn(concept, language)
    return names.some((name) => own.has(plain(name))) ? [] : names
  })
}

const namesIn = ({ name, aka, names }: Concept, language: string): readonly string[] =>
  language === 'en' ? [name, ...aka] : [names[language] ?? name]

const plain = (name: string) => name.trim().toLowerCase()
