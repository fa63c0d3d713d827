import type { PageLanguage } from './blocks'
import { type Element, element } from './markup'
import { speech } from './speak'

/** One page for parents: what the page of a week is, what it cannot show, and what to do with it. */
export function guideOf(language: PageLanguage): Element {
  const words = speech(language)
  const says = (part: 'what' | 'read' | 'not') =>
    element(
      'section',
      {},
      element('h2', {}, words.say(`guide_${part}`)),
      element('p', {}, words.say(`guide_${part}_says`)),
    )
  const steps = (['guide_sunday_1', 'guide_sunday_2', 'guide_sunday_3'] as const).map((key) =>
    element('li', {}, words.say(key)),
  )
  return element(
    'main',
    { class: 'sheet', lang: language, dir: words.direction },
    element(
      'header',
      {},
      element('h1', {}, words.say('guide_title')),
      element('span', { class: 'mark', 'data-state': 'watching' }),
    ),
    says('what'),
    says('read'),
    says('not'),
    element(
      'section',
      { class: 'ask' },
      element('h2', {}, words.say('guide_sunday')),
      element('ol', { class: 'guide-steps' }, steps),
      element('p', {}, words.say('guide_after')),
    ),
    element('footer', {}, element('p', { class: 'soft' }, words.say('never'))),
  )
}
