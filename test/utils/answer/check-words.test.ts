import { describe, expect, test } from 'vitest'
import { checkWords, isRightAnswer, type RightWords } from '@/utils/answer/check-words'

const says = (typed: string, answer: string, more: Partial<RightWords> = {}) => checkWords(typed, { answer, ...more })

describe('is right, because a student who knows it writes so', () => {
  test.each([
    ['osmosis', 'Osmosis'],
    ['OSMOSIS', 'osmosis'],
    ['the osmosis', 'osmosis'],
    ['osmosis.', 'osmosis'],
    [' osmosis ', 'osmosis'],
    ['"osmosis"', 'osmosis'],
    ['the process of osmosis', 'osmosis'],
    ["it's osmosis", 'osmosis'],
    ['it is called osmosis', 'osmosis'],
    ['I think osmosis', 'osmosis'],
    ['osmosis?', 'osmosis'],
    ['mitochondrion', 'mitochondria'],
    ['bacteria', 'bacterium'],
    ['nuclei', 'nucleus'],
    ['hypotheses', 'hypothesis'],
    ['enzyme', 'enzymes'],
    ['bodies', 'body'],
    ['leaf', 'leaves'],
    ['algae', 'alga'],
    ['Brontë', 'Bronte'],
    ['cafe', 'café'],
    ['H2O', 'H₂O'],
    ['h2o', 'H₂O'],
    ['CO₂', 'CO2'],
    ['co2', 'CO2'],
    ['Co2', 'CO2'],
    ['SO4^2-', 'SO₄²⁻'],
    ['SO4 2-', 'SO₄²⁻'],
    ['Na+', 'Na⁺'],
    ['beta decay', 'β decay'],
    ['π', 'pi'],
    ['α-helix', 'alpha helix'],
    ['cell wall', 'cell-wall'],
    ['cellwall', 'cell wall'],
    ['red-shift', 'redshift'],
    ['colour', 'color'],
    ['haemoglobin', 'hemoglobin'],
    ['sulphur', 'sulfur'],
    ['centre of mass', 'center of mass'],
    ['polymerisation', 'polymerization'],
    ['oestrogen', 'estrogen'],
    ['aluminum', 'aluminium'],
    ['DNA', 'deoxyribonucleic acid'],
    ['deoxyribonucleic acid', 'DNA'],
    ['DNA', 'deoxyribonucleic acid (DNA)'],
    ['deoxyribonucleic acid', 'deoxyribonucleic acid (DNA)'],
    ['CPU', 'central processing unit'],
    ['WW2', 'World War II'],
    ['world war 2', 'World War II'],
    ['Krebs', 'Krebs cycle'],
    ['Golgi', 'Golgi apparatus'],
    ['cell membrane', 'membrane of the cell'],
    ['membrane of a cell', 'the cell membrane'],
    ['4', 'four'],
    ['four', '4'],
    ['twelve', '12'],
    ['carbon dioxide', 'CO2 / carbon dioxide'],
    ['autumn', 'autumn or fall'],
    ['fall', 'autumn or fall'],
    ['lowers the activation energy', 'It lowers activation energy'],
    ['Newtons', 'newton'],
    ['F=ma', 'F = ma'],
    ['e = mc^2', 'E = mc²'],
    ['10^5', '10⁵'],
    ['1789', '1789'],
    ['14 July 1789', '14 July, 1789'],
    ['does not change', "doesn't change"],
    ['twenty-one', '21'],
    ['redblood cells', 'red blood cells'],
    ["Newton's 2nd law", "Newton's second law"],
    ['Versailles Treaty', 'Treaty of Versailles'],
    ['UN', 'United Nations'],
    ['ohm', 'Ω'],
    ['12 cm2', '12 cm²'],
    ['100 degrees Celsius', '100 °C'],
    ['because it lowers the activation energy', 'it lowers the activation energy'],
  ])('"%s" for "%s"', (typed, answer) => {
    expect(says(typed, answer)).toEqual({ says: 'right' })
  })
})

describe('is right with a slip, and the right spelling is told', () => {
  test.each([
    ['absorbtion', 'absorption'],
    ['osmosys', 'osmosis'],
    ['osmisis', 'osmosis'],
    ['ozmosis', 'osmosis'],
    ['photosynthsis', 'photosynthesis'],
    ['photosinthesis', 'photosynthesis'],
    ['mitocondria', 'mitochondria'],
    ['mitochondira', 'mitochondria'],
    ['chlorophil', 'chlorophyll'],
    ['nitrogn', 'nitrogen'],
    ['oxigen', 'oxygen'],
    ['enzime', 'enzyme'],
    ['protien', 'protein'],
    ['diffuson', 'diffusion'],
    ['equilibrum', 'equilibrium'],
    ['kinetic enrgy', 'kinetic energy'],
    ['accomodation', 'accommodation'],
    ['goverment', 'government'],
    ['Shakespear', 'Shakespeare'],
    ['parlament', 'parliament'],
    ['the process of osmossis', 'the process of osmosis'],
  ])('"%s" for "%s"', (typed, answer) => {
    expect(says(typed, answer)).toEqual({ says: 'spelling', meant: answer })
  })
})

describe('is another thing, however few letters lie between', () => {
  test.each([
    ['meiosis', 'mitosis'],
    ['meitosis', 'mitosis'],
    ['hypetonic', 'hypotonic'],
    ['mitosis', 'meiosis'],
    ['miosis', 'meiosis'],
    ['adsorb', 'absorb'],
    ['adsorption', 'absorption'],
    ['sulfite', 'sulfate'],
    ['sulphide', 'sulfate'],
    ['nitrite', 'nitrate'],
    ['efferent', 'afferent'],
    ['hypertonic', 'hypotonic'],
    ['hypoglycemia', 'hyperglycemia'],
    ['intraspecific', 'interspecific'],
    ['microeconomics', 'macroeconomics'],
    ['endothermic', 'exothermic'],
    ['ectoderm', 'endoderm'],
    ['eukaryote', 'prokaryote'],
    ['phenotype', 'genotype'],
    ['translation', 'transcription'],
    ['nucleoside', 'nucleotide'],
    ['nucleolus', 'nucleus'],
    ['lactase', 'lactose'],
    ['ethene', 'ethane'],
    ['ethanal', 'ethanol'],
    ['methanol', 'ethanol'],
    ['ferrous', 'ferric'],
    ['hydrophobic', 'hydrophilic'],
    ['osteoclast', 'osteoblast'],
    ['molality', 'molarity'],
    ['refraction', 'reflection'],
    ['convection', 'conduction'],
    ['quantitative', 'qualitative'],
    ['photon', 'proton'],
    ['fusion', 'fission'],
    ['stalagmite', 'stalactite'],
    ['glucagon', 'glycogen'],
    ['cation', 'anion'],
    ['magnesium', 'manganese'],
    ['silicone', 'silicon'],
    ['fluoride', 'fluorine'],
    ['typography', 'topography'],
    ['Slovenia', 'Slovakia'],
    ['Australia', 'Austria'],
    ['perimeter', 'parameter'],
    ['concave', 'convex'],
    ['unsaturated', 'saturated'],
    ['immature', 'mature'],
    ['asymmetric', 'symmetric'],
    ['decreases', 'increases'],
    ['importing', 'exporting'],
    ['employee', 'employer'],
    ['isotone', 'isotope'],
    ['ureter', 'urethra'],
    ['emigration', 'immigration'],
    ['thymine', 'thiamine'],
    ['medal', 'metal'],
    ['mouth', 'month'],
    ['vine', 'vein'],
    ['cell', 'cells wall'],
    ['Co', 'CO'],
    ['Fe2+', 'Fe3+'],
    ['Na', 'Na+'],
    ['CO', 'CO2'],
    ['H2O2', 'H2O'],
    ['RNA', 'DNA'],
    ['ADP', 'ATP'],
    ['carbon', 'carbon dioxide'],
    ['carbon', 'carbon cycle'],
    ['carbon monoxide', 'carbon dioxide'],
    ['potential energy', 'kinetic energy'],
    ['1798', '1789'],
    ['102', '10²'],
    ['osmosis and diffusion', 'osmosis'],
    ['osmosis or diffusion', 'osmosis'],
    ['osmosis/diffusion', 'osmosis'],
    ['not osmosis', 'osmosis'],
    ["it isn't osmosis", 'osmosis'],
    ['without oxygen', 'with oxygen'],
    ['non-polar', 'polar'],
    ['RNA to DNA', 'DNA to RNA'],
    ['supply rises when price falls', 'price rises when supply falls'],
    ['chloride sodium iodide', 'sodium chloride'],
    ['salt water', 'water'],
    ['water', 'H2O'],
    ['', 'osmosis'],
    ['???', 'osmosis'],
    ["I don't know", 'osmosis'],
    ['World War I', 'World War II'],
    ['five', '4'],
    ['stroma', 'stoma'],
    ['malleus', 'malleolus'],
    ['guanosine', 'guanine'],
    ['glutamate', 'glutamine'],
    ['dysphagia', 'dysphasia'],
    ['Charles I', 'Charles II'],
    ['Louis XIV', 'Louis XVI'],
    ['thirteen', 'thirty'],
    ['mW', 'MW'],
    ['Mg', 'mg'],
    ['x²', 'x³'],
    ['x > 5', 'x < 5'],
    ['a - b', 'a + b'],
    ['E = mc', 'E = mc²'],
    ['from high to low', 'from low to high'],
    ['calcium chloride', 'sodium chloride'],
    ['left atrium', 'right atrium'],
  ])('"%s" for "%s"', (typed, answer) => {
    expect(isRightAnswer(says(typed, answer))).toBe(false)
  })

  test('names the concept it is, when the map knows it', () => {
    expect(says('meiosis', 'mitosis', { others: ['meiosis', 'osmosis'] })).toEqual({ says: 'other', name: 'meiosis' })
    expect(says('osmosis', 'diffusion', { others: ['osmosis'] })).toEqual({ says: 'other', name: 'osmosis' })
  })

  test('a slip that lies as near to another concept is nobody’s slip', () => {
    expect(says('granate', 'granite', { others: ['granate'] })).toEqual({ says: 'other', name: 'granate' })
    expect(says('calorimetor', 'calorimeter', { others: ['colorimeter'] }).says).toBe('spelling')
    expect(says('cilorimeter', 'calorimeter', { others: ['cilometer', 'colorimeter'] }).says).toBe('other')
  })

  test('a concept that goes by two names does not stand in its own way', () => {
    expect(says('osmosys', 'osmosis', { others: ['Osmosis', 'the osmosis'] }).says).toBe('spelling')
  })
})

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

test('a hostile answer of great length is judged at once', () => {
  const long = 'osmosis '.repeat(2000)
  const since = performance.now()
  expect(isRightAnswer(says(long, 'osmosis', { others: Array.from({ length: 3000 }, (_, n) => `concept ${n}`) }))).toBe(
    false,
  )
  expect(performance.now() - since).toBeLessThan(2000)
})
