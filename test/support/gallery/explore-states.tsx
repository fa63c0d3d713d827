import type { JSX } from 'preact'
import { ProfileGlance } from '@/components/explore/ProfileGlance'
import { TopicPage, type TopicPageProps } from '@/components/explore/TopicPage'
import { WholeMap } from '@/components/explore/WholeMap'
import type { PageId, TopicId } from '@/utils/base/ids'
import { DAY, MINUTE } from '@/utils/base/time'
import type { Profile } from '@/utils/panel/profile'
import type { Receipt, TopicRow } from '@/utils/panel/receipt'
import type { MapSpot, TopicMap } from '@/utils/panel/topic-map'
import { LONG, NOW, reader } from './values'

const nothing = () => undefined
const hrefOf = (topic: TopicId) => `#explore/${topic}`
const row = (name: string, level: TopicRow['level']): TopicRow => ({ id: name.toLowerCase() as TopicId, name, level })

/** A topic that was answered about four times and read about on two pages. */
export const receipt: Receipt = {
  answers: 4,
  lastAnswer: NOW - 5 * DAY,
  latest: [
    { at: NOW - 5 * DAY, question: 'Why does a raisin swell?', rating: 'hard' },
    { at: NOW - 16 * DAY, question: 'Which way does water move?', rating: 'good' },
    { at: NOW - 23 * DAY, question: 'What is osmosis?', rating: 'again' },
  ],
  pages: ['How water gets in and out of cells', 'Osmosis in kidneys'].map((title, i) => ({
    ...{ id: `p${i}` as PageId, title, url: 'https://biology.example/osmosis' },
    at: NOW - i * 3 * DAY,
  })),
  readMs: 18 * MINUTE,
  step: { what: 'other-day' },
}

const spot = (name: string, level: TopicRow['level'], x: number, y: number, given: Partial<MapSpot> = {}): MapSpot => ({
  ...row(name, level),
  ...{ x, y, size: 0.4, gap: false, own: true, subject: 'biology' },
  ...given,
})

/** The neighbourhood of osmosis. */
export const around: TopicMap = {
  spots: [
    spot('Diffusion', 'proficient', 86, 30),
    spot('Cell membrane', 'learning', 258, 30, { gap: true }),
    spot('Osmosis', 'familiar', 172, 134, { size: 0.9 }),
    spot('Water potential', 'new', 57, 238, { own: false, size: 0 }),
    spot('Turgor', 'mastered', 172, 264),
    spot('Active transport', 'new', 287, 238),
  ],
  lines: [
    [0, 2],
    [1, 2],
    [2, 3],
    [2, 4],
    [2, 5],
  ],
  width: 344,
  height: 318,
  heads: [],
}

/** The page of osmosis. */
export const topicPage: TopicPageProps = {
  view: {
    topic: row('Osmosis', 'familiar'),
    muted: false,
    is: 'The net movement of water through a membrane that holds the solute back, towards the side with more solute.',
    receipt,
    prompts: [
      { id: 'a', question: 'Why does a raisin swell?', due: NOW + 3 * DAY, asked: true },
      { id: 'b', question: 'What is osmosis?', due: NOW - DAY, asked: false },
    ],
    around,
    before: [row('Diffusion', 'proficient'), row('Cell membrane', 'learning')],
    after: [row('Water potential', 'new')],
    confused: [row('Diffusion', 'proficient')],
    others: [row('Diffusion', 'proficient'), row('Turgor', 'mastered')],
  },
  reader,
  hrefOf,
  onClaim: nothing,
  onMerge: nothing,
  onRename: nothing,
  onMute: nothing,
  onForget: nothing,
}

const profile: Profile = {
  levels: [
    { level: 'mastered', topics: [row('Particles', 'mastered'), row('Food chains', 'mastered')] },
    { level: 'proficient', topics: [row('Diffusion', 'proficient')] },
    { level: 'familiar', topics: [row('Osmosis', 'familiar')] },
    {
      level: 'learning',
      topics: ['Turgor', 'Active transport', 'Enzymes', 'Kidneys', 'Coral reefs'].map((name) => row(name, 'learning')),
    },
  ],
  now: [row('Coral reefs', 'learning'), row('Osmosis', 'familiar')],
  term: [row('Kidneys', 'learning')],
  month: [row('Particles', 'mastered')],
  pace: { days: 12, activeMs: 260 * MINUTE, answers: 41 },
  habits: { days: 12, typicalMs: 22 * MINUTE, part: 'evening' },
  sureness: 'fits',
}

const whole: TopicMap = {
  ...around,
  spots: [
    ...around.spots.map((one) => ({ ...one, y: one.y + 44 })),
    spot(LONG, 'new', 172, 420, { subject: undefined }),
  ],
  heads: [
    { subject: 'biology', y: 0 },
    { subject: 'other', y: 360 },
  ],
  height: 470,
}

const { receipt: _none, ...bare } = topicPage.view

/** What Explore shows, by state; the panel around it is the caller's. */
export const exploreStates: Record<string, () => JSX.Element> = {
  'explore-profile': () => (
    <>
      <h1>What you read about, and what you recall</h1>
      <ProfileGlance profile={profile} reader={reader} hrefOf={hrefOf} />
    </>
  ),
  'explore-little': () => (
    <>
      <h1>What you read about, and what you recall</h1>
      <ProfileGlance
        profile={{ levels: [], now: [row('Osmosis', 'new')], term: [], month: [], sureness: 'few' }}
        reader={reader}
        hrefOf={hrefOf}
      />
    </>
  ),
  'explore-topic': () => <TopicPage {...topicPage} />,
  'explore-topic-new': () => (
    <TopicPage
      {...topicPage}
      view={{ ...bare, topic: row('Osmosis', 'new'), prompts: [], confused: [], muted: true }}
    />
  ),
  'explore-topic-long': () => (
    <TopicPage
      {...topicPage}
      view={{
        ...topicPage.view,
        topic: row(LONG, 'learning'),
        receipt: {
          ...receipt,
          claim: { what: 'known', confirmed: 1 },
          step: { what: 'confirm', n: 1 },
          latest: [{ at: NOW, question: LONG, rating: 'good' }],
          pages: Array.from({ length: 41 }, (_, i) => ({
            id: `${i}` as PageId,
            title: LONG,
            url: 'https://a.example',
            at: NOW,
          })),
        },
        before: [row(LONG, 'mastered')],
        after: [],
        confused: [],
      }}
    />
  ),
  'explore-map': () => <WholeMap map={whole} hrefOf={hrefOf} onSave={nothing} saved />,
}
