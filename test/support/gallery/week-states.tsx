import type { JSX } from 'preact'
import { Fold } from '@/components/Fold'
import { EditPage } from '@/components/week/EditPage'
import { Guide } from '@/components/week/Guide'
import { LookBack } from '@/components/week/LookBack'
import { OtherWays } from '@/components/week/OtherWays'
import { PlanWeeks } from '@/components/week/PlanWeeks'
import { Sheet } from '@/components/week/Sheet'
import { WeekBar } from '@/components/week/WeekBar'
import { BLOCKS, type PageLanguage } from '@/utils/family/blocks'
import { pageOf } from '@/utils/family/page-of'
import { daysOf, spanOf } from '@/utils/week/span'
import { choices, emptyWeek, firstWeek, normal, seenOf } from '../week-page'

const nothing = () => undefined
const bar = { onKind: nothing, onPrevious: nothing, onNext: nothing, onTogether: nothing, onPrint: nothing }
const page = (numbers = normal, language: PageLanguage = 'en') => pageOf(seenOf(numbers), choices(language)).page
const term = spanOf('term', '2026-11-22', 1)

/** The page of a week and what belongs to making it. */
export const weekStates: Record<string, () => JSX.Element> = {
  'sheet-normal': () => <Sheet page={page()} />,
  'week-page': () => (
    <div class="desk">
      <WeekBar kind="week" hasNext={false} hasPrevious {...bar}>
        <Fold summary="Edit">
          <p>Edit</p>
        </Fold>
        <Fold summary="Other ways">
          <p>Ways</p>
        </Fold>
      </WeekBar>
      <Sheet page={page()} />
    </div>
  ),
  'sheet-first': () => <Sheet page={page(firstWeek)} />,
  'sheet-empty': () => <Sheet page={page(emptyWeek)} />,
  'sheet-arabic': () => <Sheet page={page(normal, 'ar')} />,
  'sheet-german': () => <Sheet page={page(normal, 'de')} />,
  'sheet-term': () => (
    <Sheet
      page={page({
        ...normal,
        span: term,
        rhythm: {
          ...normal.rhythm,
          studied: 46,
          days: daysOf(term).map((day, at) => ({ day, mark: at % 7 < 4 && at % 5 ? 'studied' : 'rest' })),
        },
      })}
    />
  ),
  'week-guide': () => <Guide language="en" />,
  'week-guide-arabic': () => <Guide language="ar" />,
  'week-look-back': () => (
    <main class="place">
      <h1>Look back</h1>
      <LookBack given={{ stuck: ['Osmosis'], muddy: ['Diffusion'], plan: '' }} onKeep={nothing} onSkip={nothing} />
    </main>
  ),
  'week-edit': () => (
    <main class="place">
      <h1>Edit</h1>
      <EditPage
        name="Mila"
        language="en"
        hidden={['goals']}
        there={BLOCKS}
        own={{ plan: 'at 19:00 I read' }}
        given={{ hard: 'Diffusion', plan: '' }}
        refused={{ plan: 'time' }}
        asks={seenOf(normal).asks}
        onName={nothing}
        onLanguage={nothing}
        onHidden={nothing}
        onOwn={nothing}
      />
    </main>
  ),
  'week-ways': () => (
    <main class="place">
      <h1>Other ways</h1>
      <OtherWays shortestPhrase={12} busy={false} ours onWay={nothing} onOurs={nothing} onRelease={nothing} />
      <PlanWeeks
        plan={{ days: 4, breaks: [{ from: '2026-12-21', to: '2027-01-03' }] }}
        days={({ from, to }) => `${from} to ${to}`}
        onDays={nothing}
        onBreaks={nothing}
      />
    </main>
  ),
}
