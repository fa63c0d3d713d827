import { daysPicture } from './days-picture'
import { growthTable } from './growth-table'
import { mapPicture } from './map-picture'
import { type Element, element, type Markup } from './markup'
import type { WeekPage } from './page'
import { type Speech, speech } from './speak'
import { stageKey } from './stage-key'

/** A page of a week as one sheet: what is not on the page leaves no mark. */
export function sheetOf(page: WeekPage): Element {
  const words = speech(page.language)
  return element(
    'main',
    { class: 'sheet', lang: page.language, dir: words.direction },
    header(page, words),
    pair(worked(page, words), stuck(page, words)),
    rhythm(page, words),
    growth(page, words),
    pair(hard(page, words), goals(page, words)),
    map(page, words),
    ask(page, words),
    plan(page, words),
    footer(page, words),
  )
}

/** What the page is called: whose week, month or term. */
export function titleOf({ name, span, tone }: WeekPage, words: Speech): string {
  const stem = tone === 'first' && span.kind === 'week' ? 'title_first' : (`title_${span.kind}` as const)
  return name === undefined ? words.say(stem) : words.say(`${stem}_of`, name)
}

/** How many days, and that they were as planned where they were. */
export function rhythmWords({ studied, days, over, asPlanned }: NonNullable<WeekPage['rhythm']>, words: Speech) {
  const count = words.count('rhythm', studied, String(days.length))
  if (asPlanned) return words.say('rhythm_planned', count)
  return over ? count : words.say('rhythm_so_far', count)
}

function header(page: WeekPage, words: Speech): Element {
  return element(
    'header',
    {},
    element('h1', {}, titleOf(page, words)),
    element('span', { class: 'mark', 'data-state': 'watching' }),
    element('p', { class: 'soft' }, words.days(page.span)),
    page.tone && element('p', { class: 'soft' }, words.say(page.tone === 'first' ? 'thin_first' : 'thin')),
  )
}

/** A part of the sheet under its heading. */
function part(title: string, kind: string | undefined, ...content: readonly (Markup | undefined)[]): Element {
  return element('section', { class: kind }, element('h2', {}, title), ...content)
}

function pair(...parts: readonly (Element | undefined)[]): Element | undefined {
  const there = parts.filter((each) => each !== undefined)
  return there.length === 0 ? undefined : element('div', { class: 'pair' }, there)
}

const own = (text: string) => element('bdi', {}, text)
const list = (items: readonly Markup[], kind = 'say') =>
  element(
    'ul',
    { class: kind },
    items.map((item) => element('li', {}, item)),
  )

const worked = (page: WeekPage, words: Speech) =>
  page.worked && part(words.say('worked'), undefined, list(page.worked.map(own)))

const stuck = ({ stuck: said }: WeekPage, words: Speech) =>
  said &&
  part(
    words.say(said.kind === 'week' ? 'stuck' : 'stuck_other_day'),
    undefined,
    list(said.items.map(({ topic, days }) => words.count('stuck_after', days, topic))),
  )

const rhythm = (page: WeekPage, words: Speech) =>
  page.rhythm &&
  part(
    rhythmWords(page.rhythm, words),
    undefined,
    page.span.kind === 'week' ? weekRail(page.rhythm, words) : daysPicture(page.rhythm.days),
  )

function weekRail({ days }: NonNullable<WeekPage['rhythm']>, words: Speech): Element {
  return element(
    'ol',
    { class: 'days' },
    days.map(({ day, mark }) =>
      element(
        'li',
        { 'data-day': mark },
        element('span', { 'aria-hidden': 'true' }, words.weekday(day, 'short')),
        element('span', { class: 'unseen' }, words.say(`day_${mark}`, words.weekday(day, 'long'))),
      ),
    ),
  )
}

const growth = (page: WeekPage, words: Speech) =>
  page.growth && part(words.say('growth'), 'growth', growthTable(page.growth, words))

const hard = ({ hard: said }: WeekPage, words: Speech) =>
  said &&
  part(
    words.say('hard'),
    'own',
    ...said.what.map((what) => element('p', { class: 'say' }, own(what))),
    said.help && element('p', {}, words.say('help', said.help)),
  )

const goals = (page: WeekPage, words: Speech) =>
  page.goals &&
  part(
    words.say('goals'),
    undefined,
    element(
      'ul',
      { class: 'aims-plain' },
      page.goals.map(({ title, stage }) =>
        element(
          'li',
          {},
          own(title),
          stage && element('span', { class: 'level', 'data-level': stage }, words.say(stageKey(stage))),
        ),
      ),
    ),
  )

const map = (page: WeekPage, words: Speech) =>
  page.map &&
  part(
    words.say('map'),
    'together',
    mapPicture(page.map),
    list(
      page.map.ways.map(([a, b]) => words.say('map_way', page.map?.spots[a] ?? '', page.map?.spots[b] ?? '')),
      'ways',
    ),
  )

const ask = ({ ask: said }: WeekPage, words: Speech) =>
  said &&
  part(
    words.say('ask'),
    'ask',
    element('p', { class: 'asks' }, own(said.question)),
    element(
      'details',
      { class: 'fold' },
      element('summary', {}, words.say('answer')),
      element('div', { class: 'fold-body' }, element('p', {}, own(said.answer))),
    ),
    element('p', { class: 'ask-turned', 'aria-hidden': 'true' }, own(said.answer)),
  )

const plan = (page: WeekPage, words: Speech) =>
  page.plan && part(words.say('plan'), undefined, element('p', { class: 'say' }, own(page.plan)))

const footer = ({ name }: WeekPage, words: Speech) =>
  element(
    'footer',
    {},
    element('p', {}, name === undefined ? words.say('chose') : words.say('chose_of', name)),
    element('p', { class: 'soft' }, words.say('never')),
  )
