import type { JSX } from 'preact'
import { Drafts } from '@/components/now/Drafts'
import { NowPage, type NowPageProps } from '@/components/now/NowPage'
import { ReadFailed } from '@/components/now/ReadFailed'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { ReviewPrompt, type ReviewPromptProps } from '@/components/review/ReviewPrompt'
import { SetEnd } from '@/components/review/SetEnd'
import { SetLine } from '@/components/review/SetLine'
import { Status } from '@/components/Status'
import { StoreFailed } from '@/components/StoreFailed'
import { type PlaceName, Tabs } from '@/components/Tabs'
import { Topics } from '@/components/Topics'
import { UndoLine } from '@/components/UndoLine'
import { Waiting } from '@/components/Waiting'
import { WeekDays } from '@/components/week/WeekDays'
import { Sample } from '@/components/welcome/Sample'
import type { TopicId } from '@/utils/base/ids'
import { DAY, MINUTE } from '@/utils/base/time'
import { lastDays } from '@/utils/dates'
import { type StatusTab, statusView } from '@/utils/panel/status'
import { sampleFor } from '@/utils/reading/sample'
import { exploreStates, receipt } from './explore-states'
import { goalStates } from './goal-states'
import { handOverStates } from './hand-over-states'
import { reviewStates } from './review-states'
import { asks } from './states-ask'
import { drafts, LONG, NOW, page, prompt, reader, sampleReading, source, stretch, when } from './values'
import { weekStates } from './week-states'

const nothing = () => undefined
const receiptOf = async () => receipt

const WATCHING: StatusTab = { state: 'watching', how: 'watched', visible: true }

function Panel({ place, tab = WATCHING, children, until, look = 'picked', foot }: PanelProps) {
  const settings = { look, pausedUntil: until }
  return (
    <>
      <Status view={statusView(tab, settings, NOW, NOW + DAY / 2)} reader={reader} onAct={nothing} />
      <Tabs current={place} />
      <Place foot={foot}>{children ?? <h1>{page.title}</h1>}</Place>
    </>
  )
}

interface PanelProps {
  place: PlaceName
  tab?: StatusTab
  until?: number
  look?: 'picked' | 'any' | 'click'
  foot?: JSX.Element
  children?: JSX.Element | JSX.Element[]
}

const now: NowPageProps = {
  page,
  reader,
  when,
  old: false,
  onNotStudy: nothing,
  onNeverHere: nothing,
  onOtherTopic: nothing,
  onTried: nothing,
  onKeep: nothing,
  onSkip: nothing,
  useAsk: (draft) => ({ ...draft, way: 'reveal' }),
  onMore: nothing,
  receiptOf,
  onShow: async () => false,
}
const review: ReviewPromptProps = {
  prompt,
  ask: { ...prompt, way: 'reveal' },
  asksSure: false,
  source,
  when,
  reader,
  focus: false,
  onRate: nothing,
  onBad: nothing,
  onEdit: nothing,
}
const off = (why: NonNullable<StatusTab['why']>, visible = true): StatusTab => ({
  state: 'off',
  why,
  how: 'watched',
  visible,
})
const foot = (
  <>
    <span>2 questions kept today.</span>
    <a href="#stored">See what is stored</a>
  </>
)
const long = {
  ...page,
  title: LONG,
  topics: [{ id: 'x' as TopicId, name: LONG, level: 'familiar' as const }],
  terms: [{ term: LONG, salience: 1, definition: LONG, place: 0 }],
  drafts: drafts.map((draft) => ({ ...draft, question: LONG, answer: LONG, quote: LONG })),
}

const inReview = Object.entries(asks).map(([name, content]) => [
  `review-${name}`,
  () => <Panel place="review">{content}</Panel>,
])

/** One entry for each state a student can meet. */
export const states: Record<string, () => JSX.Element> = {
  ...Object.fromEntries(inReview),
  'now-read': () => (
    <Panel place="now" foot={foot}>
      <NowPage {...now} />
    </Panel>
  ),
  'now-long-words': () => (
    <Panel place="now">
      <NowPage {...now} page={long} />
    </Panel>
  ),
  'now-little': () => (
    <Panel place="now">
      <NowPage
        {...now}
        page={{ ...page, little: true, roughly: true, drafts: [], kept: [], terms: [], reasons: [], sure: 'perhaps' }}
      />
    </Panel>
  ),
  'now-old': () => (
    <Panel place="now" tab={off('not-allowed')}>
      <NowPage {...now} old onShow={undefined} />
    </Panel>
  ),
  'now-kept': () => (
    <Panel place="now">
      <h1>{page.title}</h1>
      <Drafts
        {...now}
        drafts={drafts.slice(1)}
        language="en"
        done={{ said: 'Kept. It will come up in Review.', onUndo: nothing }}
      />
    </Panel>
  ),
  'now-waiting': () => (
    <Panel place="now">
      <Quiet
        title="How water gets in and out of cells"
        says="Trellis reads a page once you have read it for a while."
      />
    </Panel>
  ),
  'now-reading': () => (
    <Panel place="now">
      <h1>{page.title}</h1>
      <Waiting
        soon="Reading this page"
        late="Finding the terms and topics of this page"
        done={0.4}
        onStop={nothing}
        alreadyMs={4000}
      />
    </Panel>
  ),
  'now-failed': () => (
    <Panel place="now">
      <h1>{page.title}</h1>
      <ReadFailed code="read.too-large" onAgain={nothing} />
    </Panel>
  ),
  'now-undo': () => (
    <Panel place="now">
      <h1>{page.title}</h1>
      <UndoLine said="Never here again. What came from this site is forgotten." onUndo={nothing} />
    </Panel>
  ),
  'status-paused': () => <Panel place="now" tab={{ ...WATCHING, state: 'paused' }} until={NOW + 15 * MINUTE} />,
  'status-paused-today': () => <Panel place="now" tab={{ ...WATCHING, state: 'paused' }} until={NOW + DAY} />,
  'status-paused-site': () => <Panel place="now" tab={{ ...WATCHING, state: 'paused' }} />,
  'status-once': () => <Panel place="now" tab={{ ...WATCHING, how: 'clicked' }} />,
  'status-off-unseen': () => <Panel place="now" tab={off('not-allowed', false)} />,
  'status-off-click': () => <Panel place="now" tab={off('not-allowed')} look="click" />,
  'status-off-never-list': () => <Panel place="now" tab={off('never-list')} />,
  'status-off-never-here': () => <Panel place="now" tab={off('never-here')} />,
  'status-off-browser': () => <Panel place="now" tab={off('browser-page')} />,
  'status-off-pdf': () => <Panel place="now" tab={off('pdf')} />,
  'status-off-private': () => <Panel place="now" tab={off('private')} />,
  'status-off-revoked': () => <Panel place="now" tab={off('revoked')} />,
  'status-off-consent': () => <Panel place="now" tab={off('no-consent')} />,
  ...reviewStates,
  'review-question': () => (
    <Panel place="review">
      <SetLine done={1} of={4} minutesADay={5} />
      <ReviewPrompt {...review} />
    </Panel>
  ),
  'review-choice': () => (
    <Panel place="review">
      <SetLine done={0} of={4} minutesADay={5} />
      <ReviewPrompt
        {...review}
        ask={{
          way: 'choice',
          question: 'What keeps leaves upright?',
          answer: 'Turgor',
          choices: ['Osmosis', 'Turgor', 'Diffusion', 'Sugar'],
        }}
      />
    </Panel>
  ),
  'review-end': () => (
    <Panel place="review">
      <SetLine done={4} of={4} minutesADay={5} />
      <SetEnd
        answered={4}
        fact={{
          name: 'osmosis',
          after: '16 days',
          stretch,
        }}
        reader={reader}
        more={7}
        onMore={nothing}
      />
    </Panel>
  ),
  'review-end-new': () => (
    <Panel place="review">
      <SetLine done={2} of={2} minutesADay={5} />
      <SetEnd answered={2} reader={reader} more={0} onMore={nothing} />
    </Panel>
  ),
  'review-empty': () => (
    <Panel place="review">
      <Quiet
        title="Nothing to recall today"
        says="Keep a question from a page you read, and it comes here when it is about to fade."
      />
    </Panel>
  ),
  'store-full': () => (
    <Panel place="review">
      <h1>Review</h1>
      <StoreFailed code="store.full" onAgain={nothing} />
    </Panel>
  ),
  'store-blocked': () => (
    <Panel place="now">
      <h1>Now</h1>
      <StoreFailed code="store.blocked" onAgain={nothing} />
    </Panel>
  ),
  'now-sample': () => (
    <Panel place="now" tab={off('browser-page')}>
      <Quiet title="Nothing to read here. Try it on a short text." says="It takes about a minute.">
        <Sample
          sample={sampleFor('en')}
          reading={{ state: 'ready', reading: sampleReading }}
          onAnswer={nothing}
          onAgain={nothing}
        />
      </Quiet>
    </Panel>
  ),
  ...goalStates,
  ...handOverStates,
  explore: () => (
    <Panel place="explore">
      <header>
        <h1>What you read about, and what you recall</h1>
      </header>
      <Topics topics={page.topics} reader={reader} receiptOf={receiptOf} />
    </Panel>
  ),
  ...Object.fromEntries(
    Object.entries(exploreStates).map(([name, show]) => [name, () => <Panel place="explore">{show()}</Panel>]),
  ),
  week: () => (
    <Panel place="week">
      <header>
        <h1>You studied on 4 of the last 7 days</h1>
      </header>
      <WeekDays
        days={lastDays(7, NOW, 0).map((day, at) => ({ day, studied: [0, 1, 3, 6].includes(at) }))}
        locale={reader.locale}
      />
      <p>You read for about 65 minutes. You answered 23 questions.</p>
    </Panel>
  ),
  ...weekStates,
}
