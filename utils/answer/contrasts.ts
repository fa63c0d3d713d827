/**
 * Parts of words that look alike and mean different things. A typed word that becomes the other word when one part is
 * put for the other, or comes as near to that, is not a typing mistake. `^` and `$` hold a part to the start or the end.
 */
const BEGINNINGS = `
  ^hypo ^hyper | ^inter ^intra ^infra | ^endo ^ecto ^exo ^epi | ^macro ^micro ^mega ^milli ^mono ^multi |
  ^pre ^post ^para ^poly | ^peri ^para | ^ipo ^iper | ^hipo ^hiper | ^endo ^eso | ^homo ^hetero ^hemi |
  ^ante ^anti ^auto | ^sub ^super ^supra | ^tri ^tetra ^trans
`
const ENDINGS = `
  ose$ ase$ | ic$ ous$ | er$ ee$ | or$ ee$ | ism$ ist$ | philic$ phobic$ | phile$ phobe$ | blast$ clast$ plast$ |
  plasm$ plast$ plasmid$ | gram$ graph$ | logy$ nomy$ graphy$ | lysis$ genesis$ | trophic$ tropic$ topic$ |
  cracy$ archy$ | cule$ cular$
`
/** Words, and the beginnings of what is made from them. */
const WORDS = `
  absor adsor assor | abduct adduct | anaerob aerob | stoma stroma | malleus malleolus | adenine adenosine |
  guanine guanosine | glutamine glutamate glutamic | phagia phasia phonia | perineal peroneal peritoneal |
  advers avers | mitos meios mios | mitot meiot | fission fusion | conduct convect convict convent |
  reflect refract | diffract refract | qualit quantit | molal molar | nucleot nucleos nucleol |
  nucleus nucleolus | chromatin chromatid | glucagon glycogen | proton photon phonon protein |
  isotope isotone isomer isobar | silicon silicone | ileum ilium | ureter urethra | thymine thiamine thymus |
  cytosine cysteine cytokine cystine | cerebrum cerebellum | stalactite stalagmite | meteorite meteoroid meteor |
  perimeter parameter | radius radium radian | maxim minim | altitude aptitude attitude | amplitude altitude |
  causal casual | marital martial | morality mortality | immoral immortal | topograph typograph |
  topology typology | geograph geolog geometr | astrolog astronom | entomolog etymolog | principal principle |
  complement compliment | stationary stationery | desert dessert | discreet discrete | council counsel |
  censor censure census | palate palette pallet | prescri proscri | perspect prospect | precede proceed |
  prostate prostrate | epidemic endemic | endothel epithel | simulat stimulat | national natural rational |
  recession secession | collision collusion | statue statute | climatic climactic | conscience conscious |
  quadrant quadrat | vertebra vertebrate | myosin myelin | lysine leucine | ligand ligase | plasma plasmid |
  polymer polymerase | ribose ribosome | larynx pharynx | planet plant | crust crest | liver lever |
  tension torsion | velocity viscosity | emission omission emulsion | deduct induct |
  resistance reactance resonance | capacitance capacity | moment momentum | median medium |
  variance variation variable | converg diverg | cation anion | metaphas anaphas | arteriole artery |
  synapse synapsis | trachea tracheid | humerus humorous humus | parasite parasitoid | population pollution |
  erosion corrosion | intrus extrus | inflat deflat | communis commensal | communism consumerism |
  monarch matriarch | federal feudal | legislat litigat | allusion illusion elusion | austria australia |
  slovakia slovenia | niger nigeria | mauritius mauritania | granada grenada | dominica dominican | iran iraq |
  guinea guyana | lenin lennon | plato pluto | trotsky tolstoy
`
const ELEMENTS = `
  magnesium manganese magnesia | thallium thulium thorium | hafnium holmium | yttrium ytterbium |
  indium iridium | radium radon rhodium rhenium rubidium | titanium tantalum | calcium cadmium caesium cesium |
  terbium erbium | niobium nobelium neptunium | barium beryllium boron | bromine bromide boron | sodium osmium |
  gallium germanium gadolinium | fluorine chlorine | hydrogen halogen
`
/** In other languages. */
const ELSEWHERE = `
  meiose mitose | poisson poison | dessert desert | kirche kirsche | perro pero | perra pera | carro caro | cerro cero | corral coral |
  ascend descend | verdunst verdampf |
  induzier deduzier | stalaktit stalagmit | kathode anode | konvex konkav | osterreich australien
`
const GROUPS = [BEGINNINGS, ENDINGS, WORDS, ELEMENTS, ELSEWHERE].flatMap((text) => text.split('|'))

interface Part {
  readonly found: RegExp
  readonly put: string
}
const partOf = (written: string): Part => ({ found: new RegExp(written), put: written.replace(/[$^]/g, '') })
const PARTS: readonly (readonly Part[])[] = GROUPS.map((group) => group.trim().split(/\s+/).map(partOf))

/** Endings that tell one substance from another, after the stems of chemistry alone: elsewhere they are typing mistakes. */
const CHEMICAL: readonly { readonly after: RegExp; readonly ends: readonly string[] }[] = [
  {
    after:
      /^((?:per|hypo|bi|thio|hydrogen)?(?:sulf|sulph|solf|nitr|phosph|chlor|brom|iod|fluor|carbon|cyan|arsen|silic|chrom|ox|acet))/,
    ends: ['ate', 'ite', 'ide', 'ine', 'in', 'ato', 'ito', 'uro', 'ure', 'at', 'it', 'id', 'ato', 'eto', 'ido'],
  },
  {
    after: /^((?:cyclo|iso)?(?:meth|eth|prop|but|pent|hex|hept|oct|non|dec|alk))/,
    ends: [
      'ane',
      'ene',
      'yne',
      'anol',
      'anal',
      'anone',
      'anoic',
      'anoate',
      'yl',
      'an',
      'en',
      'in',
      'ano',
      'eno',
      'ino',
    ],
  },
]

/** Other words that a word becomes when a part of it is put for one that looks alike. */
export function lookalikesOf(word: string): string[] {
  const parts = PARTS.flatMap((group) =>
    group.flatMap(({ found }, at) =>
      found.test(word) ? group.filter((_, i) => i !== at).map(({ put }) => word.replace(found, put)) : [],
    ),
  )
  const ends = CHEMICAL.flatMap(({ after, ends: all }) => {
    const stem = after.exec(word)?.[1]
    const own = stem === undefined ? '' : word.slice(stem.length)
    return all.includes(own) ? all.filter((end) => end !== own).map((end) => stem + end) : []
  })
  return [...new Set([...parts, ...ends])].filter((other) => other !== word)
}
