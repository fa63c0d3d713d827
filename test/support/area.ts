/** One area of a map with two concepts that pass every check; say only what the test is about. */
export interface AreaGiven {
  readonly needs?: string
  readonly more?: string
  readonly ask?: string
  readonly answer?: string
  readonly is?: string
  readonly aka?: string
  readonly right?: string
  readonly wrong?: string
  readonly apply?: string
  readonly level?: string
}

export const AREA_FILE = 'physics/motion.yaml'

export function area(given: AreaGiven = {}): string {
  const {
    needs = '[velocity]',
    more = '',
    ask = 'What does a speedometer needle that climbs show?',
    level = 'lower',
  } = given
  const { answer = 'acceleration', is = 'The rate at which the velocity of a body changes.', aka = '[]' } = given
  const { right = 'Turning', wrong = 'Resting', apply = '' } = given
  return `subject: physics
area: motion
concepts:
  - id: velocity
    name: velocity
    level: ${level}
    is: How fast a body moves and in which direction.
    near: [speed, direction, metre]
    wikipedia: Velocity
    search: velocity and speed
    recall: [{ ask: What does speed lack that this has?, answer: direction }]
    choice: { ask: A car rounds a bend at steady speed. What changes?, right: ${right}, wrong: [{ says: ${wrong}, shows: a }, { says: Stopping, shows: b }, { says: Slowing, shows: c }] }
    why: { ask: Why can two cars of one speed differ?, points: [One goes north., The other goes south.] }
  - id: acceleration
    name: acceleration
    aka: ${aka}
    level: ${level}
    is: ${is}
    needs: ${needs}
    near: [rate, second, force]
    wikipedia: Acceleration
    search: acceleration
    recall: [{ ask: "${ask}", answer: ${answer} }]
    choice: { ask: A ball thrown up is at its top. What is true?, right: Turning, wrong: [{ says: Resting, shows: a }, { says: Stopping, shows: b }, { says: Floating, shows: c }] }
    why: { ask: Why does braking count too?, points: [The velocity changes., Its size falls.] }
${apply}${more}`
}
