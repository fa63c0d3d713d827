declare const brand: unique symbol
type Id<B extends string> = string & { readonly [brand]: B }

/** One piece of evidence; random. */
export type EvidenceId = Id<'evidence'>
/** One visit to a page: what one observer script saw between arriving and leaving; random. */
export type VisitId = Id<'visit'>
/** One address in the table of pages; random, so that a `forgotten` piece names no address. */
export type PageId = Id<'page'>
/** A topic by its open-vocabulary name: lower case, singular, hyphens as spaces. Never changes. */
export type TopicId = Id<'topic'>
/** A concept of the map: `subject/name-with-hyphens`. Never changes once released. */
export type ConceptId = Id<'concept'>
/** A prompt: `hash(kind, topic, question)` for a draft, `conceptId#n` for the map's, random for one made by hand. */
export type PromptId = Id<'prompt'>
/** A goal of the student's; random. */
export type GoalId = Id<'goal'>
/** The browser profile that wrote a piece; random, made at first start. */
export type DeviceId = Id<'device'>
/** A learner; the name of their database carries it. */
export type LearnerId = Id<'learner'>

/** 32 random bits at each call; what the platform's `getRandomValues` gives, or a seeded source in tests. */
export type RandomBits = () => number

/** A random id of 96 bits in 16 URL-safe characters. */
export function randomId<T extends string>(bits: RandomBits): T {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let id = ''
  for (let word = 0; word < 4; word++) {
    let value = bits() >>> 0
    for (let i = 0; i < 4; i++) {
      id += alphabet[value & 63]
      value >>>= 6
    }
  }
  return id as T
}
