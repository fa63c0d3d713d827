const WHOLE = new Map(
  (
    'colour:color colours:color flavour:flavor honour:honor humour:humor labour:labor neighbour:neighbor ' +
    'neighbourhood:neighborhood rumour:rumor tumour:tumor vapour:vapor behaviour:behavior behavioural:behavioral ' +
    'behaviourism:behaviorism behaviourist:behaviorist favour:favor favourite:favorite harbour:harbor odour:odor ' +
    'armour:armor savour:savor vigour:vigor rigour:rigor saviour:savior endeavour:endeavor parlour:parlor ' +
    'colourful:colorful colouring:coloring coloured:colored labourer:laborer ' +
    'centre:center metre:meter litre:liter fibre:fiber theatre:theater lustre:luster sabre:saber spectre:specter ' +
    'calibre:caliber sombre:somber kilometre:kilometer centimetre:centimeter millimetre:millimeter ' +
    'micrometre:micrometer nanometre:nanometer millilitre:milliliter epicentre:epicenter ' +
    'defence:defense offence:offense licence:license pretence:pretense practise:practice ' +
    'analyse:analyze analyser:analyzer catalyse:catalyze paralyse:paralyze hydrolyse:hydrolyze dialyse:dialyze ' +
    'aluminium:aluminum caesium:cesium programme:program catalogue:catalog analogue:analog grey:gray plough:plow ' +
    'tyre:tire mould:mold judgement:judgment ageing:aging artefact:artifact cheque:check draught:draft ' +
    'enrolment:enrollment enrol:enroll fulfil:fulfill fulfilment:fulfillment skilful:skillful sceptic:skeptic ' +
    'sceptical:skeptical scepticism:skepticism manoeuvre:maneuver aether:ether archeology:archaeology ' +
    'archeologist:archaeologist archeological:archaeological mediaeval:medieval encyclopaedia:encyclopedia ' +
    'foetus:fetus foetal:fetal oesophagus:esophagus oestrogen:estrogen oestrus:estrus oedema:edema ' +
    'anaemia:anemia anaemic:anemic leukaemia:leukemia ischaemia:ischemia hypoglycaemia:hypoglycemia ' +
    'hyperglycaemia:hyperglycemia septicaemia:septicemia toxaemia:toxemia diarrhoea:diarrhea faeces:feces ' +
    'caecum:cecum coeliac:celiac gynaecology:gynecology haemoglobin:hemoglobin paediatric:pediatric ' +
    'paediatrics:pediatrics paediatrician:pediatrician orthopaedic:orthopedic anaesthesia:anesthesia ' +
    'anaesthetic:anesthetic mum:mom modelling:modeling labelling:labeling travelling:traveling ' +
    'signalling:signaling cancelling:canceling tunnelling:tunneling channelling:channeling levelling:leveling ' +
    'counselling:counseling counsellor:counselor traveller:traveler jewellery:jewelry marvellous:marvelous ' +
    'fuelled:fueled modelled:modeled labelled:labeled storey:story kerb:curb cosy:cozy pyjamas:pajamas ' +
    'aeroplane:airplane moustache:mustache disc:disk organisation:organization civilisation:civilization'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Classical digraphs at the front of technical words: haemolysis, palaeontology, oestradiol, sulphate. */
const FRONT: readonly (readonly [RegExp, string])[] = [
  [/^haem(?=[aeo])/, 'hem'],
  [/^palaeo/, 'paleo'],
  [/^gynaec/, 'gynec'],
  [/^paed(?=[aeio])/, 'ped'],
  [/^oest/, 'est'],
  [/^anaes/, 'anes'],
  [/^(bi|di|tri|per|hydro|thio)?sulph/, '$1sulf'],
]

/** -ise words that are not -ize words in American English either. */
const ISE =
  /(?:adv|surm|desp|dev|rev|superv|telev|improv|exerc|excis|merchand|comprom|prom|prec|conc|prax|enterpr|surpr|franch|expert|treat|para|mort|no|po|ra|wi|va|ad|gu|qu|du|dem|che|dis|cru|bru|val|an|tort|porpo|turquo|cerv|anticl|malaise|ch|cr|pr)is(?:e|ed|er|ing|ation)$/

const IZE: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{3,})isation$/, '$1ization'],
  [/([a-z]{3,}(?:al|ar|er|or|im|em|an|on|en|in|it|at|ic|id|og|ty|ot|et|ol|il|om))is(e|ed|er|ing)$/, '$1iz$2'],
]

/**
 * The American spelling of a word that British English spells another way, else the word itself.
 * Only spelling changes, never the word. Applying it twice gives the same as once.
 *
 * @param word - one English word, lower case, singular
 */
export function oneSpelling(word: string): string {
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  for (const [front, becomes] of FRONT) {
    if (front.test(word)) return word.replace(front, becomes)
  }
  if (ISE.test(word)) return word
  for (const [ending, becomes] of IZE) {
    if (ending.test(word)) return word.replace(ending, becomes)
  }
  return word
}
