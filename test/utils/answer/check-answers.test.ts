import { describe, expect, test } from 'vitest'
import { checkWords, isRightAnswer, type RightWords } from '@/utils/answer/check-words'

const says = (typed: string, answer: string, more: Partial<RightWords> = {}) => checkWords(typed, { answer, ...more })

describe('the other right answers', () => {
  test('count as the first one does', () => {
    const more = { accept: ['cellular respiration', 'aerobic respiration'] }
    expect(says('aerobic respiration', 'respiration', more)).toEqual({ says: 'right' })
    expect(says('aerobic respirasion', 'respiration', more)).toEqual({ says: 'spelling', meant: 'aerobic respiration' })
  })
})

describe('numbers', () => {
  test.each([
    ['3 kg', '3 kg', 'right'],
    ['3kg', '3 kg', 'right'],
    ['3000 g', '3 kg', 'right'],
    ['3 kilograms', '3 kg', 'right'],
    ['3', '3 kg', 'unit-missing'],
    ['3 g', '3 kg', 'wrong'],
    ['3 m', '3 kg', 'wrong-unit'],
    ['3 Mg', '3 mg', 'wrong'],
    ['4 kg', '3 kg', 'wrong'],
    ['46', '46 chromosomes', 'unit-missing'],
    ['46 chromosome', '46 chromosomes', 'right'],
    ['46 chromosoms', '46 chromosomes', 'spelling'],
    ['46 genes', '46 chromosomes', 'wrong'],
    ['0,5', '0.5', 'right'],
    ['1/2', '0.5', 'right'],
    ['300 000 km/s', '300,000 km/s', 'right'],
    ['3 × 10^8 m/s', '3 x 10⁸ m/s', 'right'],
    ['-5', '5', 'wrong'],
    ['50 %', '50%', 'right'],
    ['9.8 m/s2', '9.8 m/s²', 'right'],
    ['2 and 3', '2, 3', 'right'],
    ['3; 2', '2, 3', 'right'],
    ['2', '2 and 3', 'some-missing'],
  ])('"%s" for "%s" is %s', (typed, answer, verdict) => {
    expect(says(typed, answer).says).toBe(verdict)
  })
})

describe('a list', () => {
  const answer = 'carbon, hydrogen and oxygen'
  test.each([
    ['oxygen, carbon, hydrogen', 'right'],
    ['carbon hydrogen oxygen', 'right'],
    ['carbon and oxygen and hydrogen', 'right'],
    ['carbon & hydrogen & oxigen', 'spelling'],
    ['carbon, hydrogen', 'some-missing'],
    ['carbon', 'some-missing'],
    ['carbon, hydrogen, nitrogen', 'wrong'],
    ['carbon, hydrogen, oxygen, nitrogen', 'wrong'],
    ['nitrogen', 'wrong'],
  ])('"%s" is %s', (typed, verdict) => {
    expect(says(typed, answer).says).toBe(verdict)
  })

  test('does not mix the words of its items', () => {
    expect(says('big cats and small dogs', 'small cats and big dogs').says).toBe('wrong')
    expect(says('big dogs, small cats', 'small cats and big dogs').says).toBe('right')
  })
})

describe('the words of the question', () => {
  test('may be said again or left out', () => {
    const question = 'What kind of energy does a moving body have?'
    expect(says('kinetic', 'kinetic energy', { question })).toEqual({ says: 'right' })
    expect(says('kinetic energy', 'kinetic', { question })).toEqual({ says: 'right' })
    expect(says('a moving body has kinetic energy', 'kinetic energy', { question }).says).not.toBe('spelling')
  })

  test('are no answer: both of two that were offered, or the short form that was asked about', () => {
    const question = 'Is it mitosis or meiosis that makes gametes?'
    expect(isRightAnswer(says('mitosis or meiosis', 'meiosis', { question }))).toBe(false)
    expect(isRightAnswer(says('mitosis meiosis', 'meiosis', { question, others: ['mitosis'] }))).toBe(false)
    expect(isRightAnswer(says('DNA', 'deoxyribonucleic acid', { question: 'What does DNA stand for?' }))).toBe(false)
  })
})

describe('a sentence', () => {
  const answer = 'Water moves through the membrane towards the side that has more dissolved sugar in it.'
  test('is not judged word for word: only the student can tell', () => {
    expect(says('water goes to where the sugar is', answer)).toEqual({ says: 'unsure' })
    expect(isRightAnswer({ says: 'unsure' })).toBeUndefined()
    expect(says(answer.toLowerCase(), answer)).toEqual({ says: 'right' })
  })
})

describe('in other languages', () => {
  test.each([
    ['fr', "l'osmose", 'osmose', true],
    ['fr', 'osmose', "L'osmose", true],
    ['fr', 'la photosynthese', 'photosynthèse', true],
    ['fr', 'les minéraux', 'minéral', true],
    ['fr', "c'est la mitose", 'mitose', true],
    ['fr', 'méiose', 'mitose', false],
    ['fr', 'sulfite', 'sulfate', false],
    ['fr', 'photosintèse', 'photosynthèse', true],
    ['fr', 'rouge et bleu', 'bleu, rouge', true],
    ['fr', 'sans oxygène', 'avec oxygène', false],
    ['fr', 'ce n’est pas la mitose', 'mitose', false],
    ['fr', 'trois', '3', true],
    ['fr', '1789', 'en 1789', true],
    ['fr', 'le poisson', 'le poison', false],
    ['es', 'la fotosintesis', 'fotosíntesis', true],
    ['es', 'las células', 'célula', true],
    ['es', 'los lápices', 'lápiz', true],
    ['es', 'meiosis', 'mitosis', false],
    ['es', 'hipertónico', 'hipotónico', false],
    ['es', 'rojo y azul', 'azul y rojo', true],
    ['es', 'no es ósmosis', 'ósmosis', false],
    ['es', 'cuatro', '4', true],
    ['es', 'pera', 'perra', false],
    ['es', 'osmossis', 'ósmosis', true],
    ['de', 'die Photosynthese', 'Photosynthese', true],
    ['de', 'Saeure', 'Säure', true],
    ['de', 'Saure', 'Säure', true],
    ['de', 'die Zellen', 'Zelle', true],
    ['de', 'Strasse', 'Straße', true],
    ['de', 'Meiose', 'Mitose', false],
    ['de', 'keine Osmose', 'Osmose', false],
    ['de', 'Kirche', 'Kirsche', false],
    ['de', 'endotherm', 'exotherm', false],
    ['de', 'Fotosynthese', 'Photosynthese', true],
    ['de', 'Photosyntese', 'Photosynthese', true],
    ['de', 'rot und blau', 'blau, rot', true],
    ['it', "l'osmosi", 'osmosi', true],
    ['it', 'cellule', 'cellula', true],
    ['it', 'meiosi', 'mitosi', false],
    ['it', 'fotosintesi clorofilliana', 'la fotosintesi clorofilliana', true],
    ['it', 'rosso e blu', 'blu e rosso', true],
    ['it', 'non è osmosi', 'osmosi', false],
    ['it', 'endotermica', 'esotermica', false],
    ['it', 'solfito', 'solfato', false],
    ['pt', 'a fotossintese', 'fotossíntese', true],
    ['pt', 'reações', 'reação', true],
    ['pt', 'meiose', 'mitose', false],
    ['pt', 'sem oxigênio', 'com oxigênio', false],
    ['pt', 'adsorção', 'absorção', false],
  ])('%s: "%s" for "%s" is right: %s', (language, typed, answer, right) => {
    expect(isRightAnswer(says(typed, answer, { language }))).toBe(right)
  })
})

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('"%s" is a word like any other', (word) => {
  expect(isRightAnswer(says(word, 'osmosis'))).toBe(false)
  expect(says(word, word)).toEqual({ says: 'right' })
  expect(isRightAnswer(says(`the ${word}s of it`, `${word} function`))).toBe(false)
})

test('a hostile answer of great length is judged at once', () => {
  const long = 'osmosis '.repeat(2000)
  const since = performance.now()
  expect(isRightAnswer(says(long, 'osmosis', { others: Array.from({ length: 3000 }, (_, n) => `concept ${n}`) }))).toBe(
    false,
  )
  expect(performance.now() - since).toBeLessThan(2000)
})
