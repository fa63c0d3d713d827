import { describe, expect, test } from 'vitest'
import { pageWords } from '@/utils/topics/page-words'
import { SEEDS } from '@/utils/topics/seeds'
import { subjectEvidence, subjectsOf } from '@/utils/topics/subject'
import { SUBJECT_IDS } from '@/utils/topics/subjects'
import { STUDY_PAGES } from '../study/study-pages'
import { type Written, walked } from '../study/walked'

const words = (lines: string) =>
  pageWords(
    { blocks: walked({ title: '', lines }).blocks.map((block, place) => ({ ...block, place, aside: false })) },
    'en',
  )

test.each([
  ['encyclopedia', ['biology', 'chemistry']],
  ['dictionary', ['literature']],
  ['answers', ['philosophy', 'mathematics']],
  ['notes', ['earth-science']],
  ['documentation', ['computer-science']],
  ['course', ['economics']],
  ['history', ['history', 'political-science']],
  ['equations', ['mathematics']],
])('the page "%s" is filed under a subject that a teacher would name', (kind, subjects) => {
  const found = subjectsOf(words((STUDY_PAGES[kind] as Written).lines))
  expect(subjects).toContain(found[0]?.id)
})

test.each([
  [
    'medicine',
    'The patient had chronic hypertension. The physician made a diagnosis.\np Treatment with medication lowers blood pressure; surgery is seldom needed. Symptoms of the disease include fever.',
  ],
  [
    'music',
    'A major scale has eight notes in an octave.\np The melody rests on a chord, and the cadence leads from dominant to tonic. The composer wrote a fugue for piano.',
  ],
  [
    'religion',
    'The Quran is the sacred text of Islam, and Muslims pray in a mosque.\np Scripture, prayer and worship unite the church and the synagogue.',
  ],
  [
    'law',
    'The plaintiff sued the defendant for breach of contract.\np The court followed precedent; on appeal the verdict of the jury stood, and the judge cited a statute.',
  ],
  [
    'astronomy',
    'A galaxy holds billions of stars.\np The telescope showed a nebula and a pulsar; redshift tells how fast the universe grows.',
  ],
  [
    'language',
    'A noun names a thing and a verb an action.\np The subjunctive is a mood; conjugation changes the ending, and the plural takes a suffix. Vowels and consonants make syllables.',
  ],
  [
    'business',
    'The balance sheet lists assets, liabilities and equity.\np Revenue less expenses is net income; marketing brings customers, and the manager plans strategy for the company.',
  ],
  [
    'philosophy',
    'Epistemology asks what knowledge is.\np Kant and Hume disagreed on reason; utilitarianism and deontology are theories of morality. A syllogism has premises and a conclusion.',
  ],
])('%s is told from its neighbours', (subject, lines) => {
  expect(subjectsOf(words(`p ${lines}`))[0]?.id).toBe(subject)
})

test('a page of nothing in particular has no subject', () => {
  expect(subjectsOf(words('p The shop opens at nine. We had a nice day and went home.'))).toEqual([])
})

test('likelihoods are shares, and little evidence is not told as certainty', () => {
  const found = subjectsOf(words('p The planet has a moon, and a telescope shows it. Seen in an orbit.'))
  expect(found[0]?.id).toBe('astronomy')
  expect(found[0]?.likelihood).toBeLessThan(0.9)
  expect(found.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeLessThanOrEqual(1)
})

test('one seed word repeated without end does not turn a page of chemistry into music', () => {
  const page =
    'p An acid gives a proton to a base.\np Titration measures molarity.\np The catalyst speeds a chemical reaction.\np Ions in solvent form a precipitate.'
  const stuffed = Array.from({ length: 300 }, (_, i) => `p opera number ${i} opera`).join('\n')
  expect(subjectsOf(words(`${page}\n${stuffed}`))[0]?.id).toBe('chemistry')
})

test('evidence lies between 0 and 1 and grows with the words of a subject', () => {
  const plain = subjectEvidence(words('p The shop opens at nine and closes at six in the evening.'))
  const full = subjectEvidence(words((STUDY_PAGES['course'] as Written).lines))
  expect(plain).toBeLessThan(0.1)
  expect(full).toBeGreaterThan(0.3)
  expect(full).toBeLessThan(1)
})

describe('seed words', () => {
  test.each(SUBJECT_IDS)('%s has enough of them, none twice', (subject) => {
    const list = SEEDS[subject].split(' ')
    expect(list.length).toBeGreaterThanOrEqual(30)
    expect(new Set(list).size).toBe(list.length)
  })
})
