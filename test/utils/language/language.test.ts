import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '@/utils/language/language'

const texts: Readonly<Record<string, string>> = {
  en: 'A cell is the smallest unit of life. It takes in nutrients from its surroundings and turns them into the energy that it needs to grow.',
  fr: 'La cellule est la plus petite unité du vivant. Elle puise dans son milieu les substances dont elle a besoin pour grandir et se diviser.',
  es: 'La célula es la unidad más pequeña de los seres vivos. Toma del medio las sustancias que necesita para crecer y dividirse en otras dos.',
  de: 'Die Zelle ist die kleinste Einheit des Lebens. Sie nimmt aus ihrer Umgebung die Stoffe auf, die sie zum Wachsen und zur Teilung braucht.',
  pt: 'A célula é a menor unidade dos seres vivos. Ela retira do meio as substâncias de que precisa para crescer e não para de se dividir.',
  it: 'La cellula è la più piccola unità della vita. Essa prende dal suo ambiente le sostanze di cui ha bisogno per crescere e per dividersi.',
  nl: 'De cel is de kleinste eenheid van het leven. Zij neemt uit haar omgeving de stoffen op die zij nodig heeft om te groeien en te delen.',
  sv: 'Cellen är livets minsta enhet. Den tar upp de ämnen som den behöver för att växa och dela sig från sin omgivning, och den gör det hela tiden.',
  pl: 'Komórka jest najmniejszą jednostką życia. Pobiera z otoczenia substancje, których potrzebuje do wzrostu, i nie może się bez nich dzielić.',
  tr: 'Hücre canlıların en küçük birimidir. Büyümek ve bölünmek için gerekli olan maddeleri çevresinden alır ve bu maddeler olmadan yaşamaz.',
  ru: 'Клетка является мельчайшей единицей жизни. Она берёт из окружающей среды вещества, которые нужны ей для роста и деления.',
  uk: 'Клітина є найменшою одиницею життя. Вона бере з довкілля речовини, потрібні їй для росту та поділу.',
  el: 'Το κύτταρο είναι η μικρότερη μονάδα της ζωής και παίρνει από το περιβάλλον του ό,τι χρειάζεται.',
  ja: '細胞は生命の最小単位である。細胞は周囲から必要な物質を取り入れて成長し、やがて分裂する。',
  zh: '细胞是生命的最小单位。它从周围环境中吸收生长和分裂所需要的物质，并把它们转化为能量。',
  ko: '세포는 생명의 가장 작은 단위이다. 세포는 자라고 나뉘는 데 필요한 물질을 주위에서 받아들인다.',
  ar: 'الخلية هي أصغر وحدة في الكائن الحي، وهي تأخذ من محيطها المواد التي تحتاج إليها لكي تنمو وتنقسم.',
  he: 'התא הוא היחידה הקטנה ביותר של החיים והוא לוקח מסביבתו את החומרים שהוא צריך כדי לגדול.',
  hi: 'कोशिका जीवन की सबसे छोटी इकाई है और वह अपने आसपास से वे पदार्थ लेती है जिनकी उसे आवश्यकता होती है।',
}

test.each(Object.entries(texts))('a page in %s is not read by the rules of another language', (code, text) => {
  expect(languageOf(text, '')).toMatchObject({ code, sure: true })
})

test('a page that inherits lang="en" from a template but speaks French gets no English rule', () => {
  expect(languageOf(texts['fr'] ?? '', 'en-US').code).toBe('fr')
  expect(languageOf(texts['ja'] ?? '', 'en').code).toBe('ja')
})

test('a text too short to tell is read as the page declares', () => {
  expect(languageOf('Mitochondria', 'en-GB')).toMatchObject({ code: 'en', sure: false })
  expect(languageOf('Photosynthese', 'de')).toMatchObject({ code: 'de', sure: false })
})

test('a text that says nothing about its language is in none, and is read roughly', () => {
  expect(languageOf('x = 4 + 5', '')).toEqual({ code: 'und', sure: false, rough: true })
  expect(languageOf('', '')).toEqual({ code: 'und', sure: false, rough: true })
})

test('a Danish page that says so is not called Norwegian for its many common words', () => {
  const danish =
    'Cellen er den mindste enhed i livet, og den tager de stoffer som den har brug for til at vokse fra sine omgivelser.'
  expect(languageOf(danish, 'da').code).toBe('da')
  expect(languageOf(danish, 'nb').code).toBe('no')
})

describe('the student is told which pages are read only roughly', () => {
  test.each(['en', 'fr', 'es', 'de'])('not %s', (code) => {
    expect(languageOf(texts[code] ?? '', '').rough).toBe(false)
  })
  test.each(['pt', 'it', 'nl', 'ru', 'ja', 'ar'])('but %s', (code) => {
    expect(languageOf(texts[code] ?? '', '').rough).toBe(true)
  })
})

test('an English page full of code and Spanish examples is still English', () => {
  const lesson = `${texts['en']} In Spanish the word is la célula, and the plural is las células. ${texts['en']} for (let i = 0; i < n; i++) { a[i] = b[i] }`
  expect(languageOf(lesson, 'en').code).toBe('en')
})

test('a hostile lang attribute or text cannot break the reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 30 }), (text, declared) => {
      expect(languageOf(text, declared).code).toMatch(/^[a-z]{2,3}$/)
    }),
  )
})

test('a megabyte of letters is sampled, not read to the end', () => {
  const long = `${texts['de']} `.repeat(8000)
  const started = performance.now()
  expect(languageOf(long, '').code).toBe('de')
  expect(performance.now() - started).toBeLessThan(2000)
})
