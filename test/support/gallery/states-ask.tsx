import type { JSX } from 'preact'
import { Prompt } from '@/components/Prompt'
import { WithFormulas } from '@/components/prompt/Formula'
import { type Given, Revealed } from '@/components/prompt/Revealed'
import { Quiet } from '@/components/Quiet'
import { OwnPrompt } from '@/components/review/OwnPrompt'
import { SetEnd } from '@/components/review/SetEnd'
import { SetLine } from '@/components/review/SetLine'
import { AskPart } from '@/components/settings/AskPart'
import type { Ask } from '@/utils/panel/ask'
import { checkChoice, checkTyped } from '@/utils/panel/check'
import { LONG, reader, stretch, when } from './values'

const nothing = () => undefined

const typed: Ask = { way: 'typed', question: 'Water crosses a membrane. What is that called?', answer: 'osmosis' }
const swells: Ask = {
  way: 'choice',
  question: 'A red blood cell is put into pure water. What happens to it?',
  answer: 'It takes in water, swells and may burst.',
  choices: [
    'It loses water and shrinks.',
    'It takes in water, swells and may burst.',
    'It takes in salt and grows heavier.',
    'Nothing, because the membrane keeps everything out.',
  ],
  shows: new Map([
    [
      'It loses water and shrinks.',
      'Has the direction backwards, as if water went to where there is already more water.',
    ],
  ]),
}
const force: Ask = {
  way: 'apply',
  question: 'A trolley of 4 kg speeds up at 2.5 m/s². How large is the net force on it?',
  answer: '10 N',
  problem: {
    ask: ['A trolley of 4 kg speeds up at 2.5 m/s². How large is the net force on it?'],
    formula: [
      'math',
      { display: 'block' },
      ['mi', {}, 'F'],
      ['mo', {}, '='],
      ['mfrac', {}, ['mrow', {}, ['mi', {}, 'm'], ['mi', {}, 'Δv']], ['mi', {}, 'Δt']],
    ],
    answer: { values: [10] },
    steps: ['F = 4 × 2.5'],
    unit: 'N',
    units: [],
    tolerance: { by: 'share', most: 0.01 },
  },
}
const potato: Ask = {
  way: 'explain',
  question: 'Why do strips of potato go limp in strong salt water?',
  answer: '',
  points: [
    'There is more solute outside the cells than inside.',
    'Water leaves the cells by osmosis.',
    'The cells lose the pressure that kept them firm.',
  ],
}

const asked = (ask: Ask, more: { asksSure?: boolean } = {}) => (
  <Prompt {...ask} {...more} language="en" when={when} onRate={nothing} />
)

function Answered({ ask, given }: { ask: Ask; given: Given }) {
  return (
    <div class="prompt">
      <h1 class="prompt-question">{ask.problem ? <WithFormulas parts={ask.problem.ask} /> : ask.question}</h1>
      <Revealed ask={ask} given={given} language="en" when={when} onRate={nothing} />
    </div>
  )
}
const answer = (ask: Ask, words: string) => (
  <Answered ask={ask} given={{ typed: words, checked: checkTyped(words, ask, 'en') }} />
)

const wrong = swells.choices?.[0] ?? ''

/** The ways in which a question is asked, and what is said of an answer: by the name of the state. */
export const asks: Record<string, JSX.Element> = {
  typed: asked(typed),
  'typed-sure': asked(typed, { asksSure: true }),
  'typed-slip': answer(typed, 'ossmosis'),
  'typed-other': answer({ ...typed, others: ['diffusion'] }, 'diffusion'),
  'typed-long': answer({ ...typed, answer: LONG }, LONG.slice(0, -6)),
  cloze: asked({ ...typed, way: 'cloze', question: 'Water crosses a membrane by ___.' }),
  'choice-wrong': <Answered ask={swells} given={{ chosen: wrong, checked: checkChoice(wrong, swells) }} />,
  problem: asked(force),
  'problem-unit': answer(force, '10 J'),
  explain: asked(potato),
  'explain-points': <Answered ask={potato} given={{ typed: 'the salt pulls the water out' }} />,
  own: (
    <Quiet title="Nothing to recall today" says="Keep a question from a page you read, and it comes here.">
      <OwnPrompt language="en" onKeep={nothing} onCancel={nothing} />
    </Quiet>
  ),
  'own-selected': (
    <Quiet title="How water gets in and out of cells" says="A page that you are reading.">
      <OwnPrompt
        selected="Such a membrane is semipermeable: water slips through it, sugar does not."
        language="en"
        onKeep={nothing}
        onCancel={nothing}
      />
    </Quiet>
  ),
  'end-yesterday': (
    <>
      <SetLine done={4} of={4} minutesADay={5} />
      <SetEnd
        answered={4}
        fact={{ name: 'osmosis', after: '1 day', isYesterday: true, stretch }}
        reader={reader}
        more={2}
        onMore={nothing}
      />
    </>
  ),
  settings: (
    <>
      <h1>Being asked</h1>
      <AskPart askBy="fitting" patternsOff={['definition', 'choice']} onAskBy={nothing} onPatternBack={nothing} />
    </>
  ),
}
