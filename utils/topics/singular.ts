const list = (words: string) => new Set(words.split(' '))

/** Singular although they end in s, or with one form for both. */
const KEEP = list(
  'is was has does this its his hers ours yours theirs yes always perhaps besides afterwards towards less unless across ' +
    'species series means news headquarters crossroads molasses lens summons innings corps mathematics maths statistics ' +
    'gas bias alias atlas canvas pancreas christmas texas kansas arkansas alas pyjamas pajamas dallas douglas thomas ' +
    'lucas nicholas jonas dumas midas pythagoras pegasus chaos cosmos ethos pathos logos kudos asbestos eros laos ' +
    'rhinoceros barbados mythos carlos marcos herpes diabetes rabies feces faeces scabies hercules achilles socrates ' +
    'archimedes aristophanes sophocles euripides pericles xerxes hermes mercedes andes ganges maldives philippines ' +
    'netherlands angeles athens paris mars venus wales naples brussels descartes hobbes stokes keynes jones james ' +
    'charles adams davis williams johns hopkins dickens yeats keats banks hughes rhodes cervantes rawls watts gates ' +
    'jacobs stevens roberts evans lewis morris harris rogers sanders aids sars mers https saas paas iaas kubernetes ' +
    'windows pandas pampas bahamas honduras caracas judas barabbas texas biceps triceps forceps apocalypse mumps ' +
    'measles rickets shingles thesis amos tennis as us was gross united',
)

const IRREGULAR = new Map(
  (
    'children:child men:man women:woman feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox dice:die ' +
    'peoples:people criteria:criterion phenomena:phenomenon bacteria:bacterium mitochondria:mitochondrion ' +
    'strata:stratum curricula:curriculum spectra:spectrum quanta:quantum ova:ovum errata:erratum symposia:symposium ' +
    'memoranda:memorandum genera:genus corpora:corpus ganglia:ganglion polyhedra:polyhedron automata:automaton ' +
    'stigmata:stigma schemata:schema equilibria:equilibrium maxima:maximum minima:minimum optima:optimum ' +
    'extrema:extremum momenta:momentum cilia:cilium flagella:flagellum atria:atrium nuclei:nucleus fungi:fungus ' +
    'bacilli:bacillus stimuli:stimulus alumni:alumnus radii:radius foci:focus loci:locus cacti:cactus ' +
    'syllabi:syllabus hippocampi:hippocampus thalami:thalamus nucleoli:nucleolus alveoli:alveolus villi:villus ' +
    'matrices:matrix vertices:vertex indices:index appendices:appendix vortices:vortex cortices:cortex ' +
    'codices:codex helices:helix apices:apex cervices:cervix axes:axis crises:crisis oases:oasis neuroses:neurosis ' +
    'psychoses:psychosis emphases:emphasis metastases:metastasis metamorphoses:metamorphosis symbioses:symbiosis ' +
    'mitoses:mitosis meioses:meiosis thromboses:thrombosis parentheses:parenthesis diagnoses:diagnosis ' +
    'prognoses:prognosis analyses:analysis paralyses:paralysis catalyses:catalysis dialyses:dialysis ' +
    'electrolyses:electrolysis hydrolyses:hydrolysis theses:thesis hypotheses:hypothesis syntheses:synthesis ' +
    'antitheses:antithesis prostheses:prosthesis taxa:taxon phyla:phylum septa:septum sera:serum ' +
    'leaves:leaf lives:life wolves:wolf halves:half shelves:shelf knives:knife selves:self calves:calf wives:wife ' +
    'loaves:loaf thieves:thief hooves:hoof elves:elf scarves:scarf dwarves:dwarf ' +
    'gases:gas lenses:lens biases:bias aliases:alias atlases:atlas canvases:canvas irises:iris buses:bus ' +
    'viruses:virus bonuses:bonus campuses:campus censuses:census choruses:chorus focuses:focus fetuses:fetus ' +
    'foetuses:foetus geniuses:genius statuses:status pluses:plus minuses:minus surpluses:surplus sinuses:sinus ' +
    'apparatuses:apparatus octopuses:octopus walruses:walrus prospectuses:prospectus quizzes:quiz waltzes:waltz ' +
    'hertzes:hertz movies:movie cookies:cookie zombies:zombie calories:calorie genies:genie prairies:prairie ' +
    'rookies:rookie pies:pie ties:tie lies:lie dies:die shoes:shoe toes:toe foes:foe canoes:canoe oboes:oboe ' +
    'aloes:aloe throes:throe aches:ache headaches:headache toothaches:toothache backaches:backache caches:cache ' +
    'niches:niche avalanches:avalanche psyches:psyche cliches:cliche quiches:quiche nazis:nazi taxis:taxi skis:ski ' +
    'alibis:alibi safaris:safari tsunamis:tsunami israelis:israeli iraqis:iraqi pakistanis:pakistani menus:menu ' +
    'gurus:guru emus:emu hindus:hindu zulus:zulu bantus:bantu gnus:gnu'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Words in -ics that are plurals; the rest (physics, genetics) name a field and stay. */
const ICS = list(
  'topics critics clinics fabrics metrics comics characteristics heuristics antibiotics plastics relics picnics ' +
    'tactics catholics alcoholics skeptics sceptics narcotics psychedelics diuretics epidemics pandemics republics ' +
    'romantics conics quadratics cubics harmonics mosaics anesthetics cosmetics antics clerics mimics panics',
)

/** The endings that take a rule of their own, tried in this order, and what replaces them. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?:ss|us|is|ous|idae|aceae|inae)$/, '$&'],
  [/(ss|sh|x|zz)es$/, '$1'],
  [/([^aeiou]|[aeiou]{2})ches$/, '$1ch'],
  [/ches$/, 'ch'],
  [/([^aeiou])oes$/, '$1o'],
  [/([^aeiou]|qu)ies$/, '$1y'],
  [/(\p{L}{3,})ae$/u, '$1a'],
  [/s$/, ''],
]

/**
 * The singular of an English word, or the word itself when it is singular already. Never a stem:
 * only number changes. Applying it twice gives the same as once.
 *
 * @param word - one word, lower case
 */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length <= 3 || KEEP.has(word)) return word
  if (word.endsWith('ics') && !ICS.has(word)) return word
  for (const [ending, becomes] of RULES) {
    if (ending.test(word)) return settled(word, word.replace(ending, becomes))
  }
  return word
}

/** A singular that would itself lose another ending ("glasses" > "glass" is fine, "ases" > "as") stays whole. */
function settled(word: string, made: string): string {
  return made === word || singular(made) === made ? made : word
}
