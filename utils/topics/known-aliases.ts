import type { TopicId } from '../base/ids'
import { topicId } from './topic-id'

/**
 * Names that are one topic on every page, whether or not the page explains them: the usual name first, the others after it.
 * Written by hand; only names that mean nothing else to a student.
 */
const SAME = `
  DNA: deoxyribonucleic acid
  RNA: ribonucleic acid
  messenger RNA: mRNA
  transfer RNA: tRNA
  ribosomal RNA: rRNA
  ATP: adenosine triphosphate
  HIV: human immunodeficiency virus
  AIDS: acquired immunodeficiency syndrome, acquired immune deficiency syndrome
  COVID-19: coronavirus disease 2019
  central nervous system: CNS
  peripheral nervous system: PNS
  autonomic nervous system: ANS
  magnetic resonance imaging: MRI
  functional magnetic resonance imaging: fMRI
  electroencephalography: EEG
  post-traumatic stress disorder: PTSD, posttraumatic stress disorder
  attention deficit hyperactivity disorder: ADHD, attention-deficit/hyperactivity disorder
  obsessive-compulsive disorder: OCD
  intelligence quotient: IQ
  REM sleep: rapid eye movement sleep
  polymerase chain reaction: PCR
  body mass index: BMI
  citric acid cycle: Krebs cycle, tricarboxylic acid cycle, TCA cycle
  carbon dioxide: CO2
  sodium chloride: NaCl
  greenhouse gas: GHG
  gross domestic product: GDP
  gross national product: GNP
  gross national income: GNI
  consumer price index: CPI
  production possibilities frontier: PPF, production possibility frontier
  purchasing power parity: PPP
  foreign direct investment: FDI
  International Monetary Fund: IMF
  World Trade Organization: WTO
  United Nations: UN
  European Union: EU
  NATO: North Atlantic Treaty Organization
  NASA: National Aeronautics and Space Administration
  NAFTA: North American Free Trade Agreement
  OPEC: Organization of the Petroleum Exporting Countries
  NAACP: National Association for the Advancement of Colored People
  Soviet Union: USSR, Union of Soviet Socialist Republics
  United States: USA, U.S.A, United States of America, U.S
  United Kingdom: UK, U.K
  World War I: First World War, World War 1, WWI, WW1
  World War II: Second World War, World War 2, WWII, WW2
  American Civil War: United States Civil War, U.S. Civil War
  American Revolution: American Revolutionary War, American War of Independence
  Supreme Court of the United States: United States Supreme Court, U.S. Supreme Court
  nongovernmental organization: NGO, non-governmental organization
  normal distribution: Gaussian distribution
  analysis of variance: ANOVA
  interquartile range: IQR
  central limit theorem: CLT
  Pythagorean theorem: Pythagoras theorem, theorem of Pythagoras
  greatest common divisor: GCD, greatest common factor, highest common factor
  least common multiple: LCM, lowest common multiple
  partial differential equation: PDE
  electromotive force: EMF
  ultraviolet radiation: UV radiation, ultraviolet light, UV light
  Hertzsprung-Russell diagram: H-R diagram, HR diagram
  cosmic microwave background: CMB, cosmic microwave background radiation
  artificial intelligence: AI
  natural language processing: NLP
  central processing unit: CPU
  graphics processing unit: GPU
  operating system: OS
  application programming interface: API
  graphical user interface: GUI
  integrated development environment: IDE
  object-oriented programming: OOP
  regular expression: regex, regexp
  JavaScript: JS
  HTML: hypertext markup language
  CSS: cascading style sheets
  SQL: structured query language
  HTTP: hypertext transfer protocol
  TCP: transmission control protocol
  IP address: internet protocol address
  URL: uniform resource locator
  public key infrastructure: PKI
  return on investment: ROI
  corporate social responsibility: CSR
  small and medium-sized enterprise: SME
  research and development: R&D
  English as a second language: ESL
`

const canonical = new Map<string, TopicId>()
for (const line of SAME.trim().split('\n')) {
  const [usual = '', others = ''] = line.split(': ')
  for (const other of others.split(', ')) canonical.set(topicId(other), topicId(usual))
}

/** The id under which every name of an English topic is kept; its own id when no other is known. */
export const oneTopic = (id: TopicId): TopicId => canonical.get(id) ?? id
