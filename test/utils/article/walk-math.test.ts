import { describe, expect, test } from 'vitest'
import { blocksOf, textsOf } from '../../support/walk'

const FRACTION =
  '<math> <mi>V</mi> <mo>=</mo>\n <mfrac><mi>W</mi><mrow><mn>2400</mn><mtext>kcal</mtext></mrow></mfrac></math>'

test('a formula in MathML stands in the sentence as flat text', async () => {
  expect(await textsOf(`<p>Then ${FRACTION} holds.</p>`)).toEqual(['Then V=W2400kcal holds.'])
})

test('a formula that stands alone is a formula, not a paragraph', async () => {
  const blocks = await blocksOf(`<div>${FRACTION}</div><p>${FRACTION}.</p>`)
  expect(blocks.map(({ role }) => role)).toEqual(['math', 'paragraph'])
})

describe('each formula is read once, however often it is drawn:', () => {
  test.each([
    [
      'KaTeX',
      '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span>',
      'x',
    ],
    [
      'MathJax with its assistive copy',
      '<span class="MathJax"><nobr aria-hidden="true">x</nobr><span class="MJX_Assistive_MathML"><math><mi>x</mi></math></span></span><script type="math/tex">x</script>',
      'x',
    ],
    ['MathJax before it has drawn', '<script type="math/tex">e^{2x}</script>', 'e^{2x}'],
    [
      'a wiki image',
      '<span style="display:none"><math><mi>a</mi></math></span><img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle a^{2}}">',
      'a^{2}',
    ],
    ['an image of a formula', '<img class="latex" alt="\\frac{1}{2}">', '\\frac{1}{2}'],
    ['MathML of which only the TeX is left', '<math alttext="E=mc^2"></math>', 'E=mc^2'],
  ])('%s', async (_name, markup, formula) => {
    expect(await textsOf(`<p>Take ${markup} here.</p>`)).toEqual([`Take ${formula} here.`])
  })
})

test('the alternative text of a photograph is no formula', async () => {
  expect(await textsOf('<p>See <img alt="a cat"> this.</p>')).toEqual(['See this.'])
})
