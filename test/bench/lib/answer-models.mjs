// Ways to foretell the next answer, from the plainest to the one that ships, and that one with a part left out.
import { readFileSync } from 'node:fs'
import { load } from '../../../scripts/bundle.mjs'
import { headA, headOf } from '../../../scripts/train/practice.mjs'

const { FEATURES } = await load('utils/learner/answer-features.ts')
const { ANY_WORDING, rightBy } = await load('utils/learner/next-answer.ts')

const names = FEATURES.map(({ name }) => name)
const placesOf = (wanted) => names.flatMap((name, i) => (wanted(name) ? [i] : []))

/** Parts of the head, each a group of features that tell of one thing. */
const PARTS = {
  'the beliefs about student, topic and prompt': (name) => name.startsWith('skill'),
  'how often right and wrong on the topic': (name) => /^(right|wrong) answers on the topic$/.test(name),
  'what was right lately': (name) => name.startsWith('lately'),
  'this very prompt': (name) => /this prompt/.test(name),
  'the last two answers on the topic': (name) => /^(last answer|the answer before it) on/.test(name),
  'answers in a row': (name) => /in a row/.test(name),
  'how long the topic was away': (name) => /(last came|was away)$/.test(name),
  'what new topics are like': (name) => /right at first|topic is new/.test(name),
}

const shipped = JSON.parse(readFileSync(new URL('../../../utils/learner/weights.json', import.meta.url), 'utf8'))
const chancesBy = (head) => (practice) => practice.map(({ features }) => rightBy(head, features, ANY_WORDING))
const featureAlone = (name) => (practice) => {
  const place = names.indexOf(name)
  return practice.map(({ features }) => 1 / (1 + Math.exp(-features[place])))
}

/**
 * @param training practice to fit on what has to be fitted again
 * @returns name to a function from practice to chances
 */
export function modelsFittedOn(training) {
  const ofHeadA = placesOf((name) => !(name in headA.weights))
  const models = {
    'lately right on anything': featureAlone('lately right on anything'),
    'the beliefs alone': featureAlone('skill'),
    'head A, as it was designed': chancesBy({
      ...headA,
      weights: names.map((name) => headA.weights[name] ?? 0),
    }),
    'head A, fitted on the training students': chancesBy(headOf(training, ofHeadA)),
    'the head that ships': chancesBy(shipped),
  }
  for (const [part, belongs] of Object.entries(PARTS)) {
    models[`it, without ${part}`] = chancesBy(headOf(training, placesOf(belongs)))
  }
  return models
}
