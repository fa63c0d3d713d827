import { escaped, type PageWords } from './page-words'
import type { TemplateGoal, TemplatePrompt, TemplateResource, TemplateTopic } from './template'

/**
 * One goal of the page: what it is, its words, where to read, and questions to test oneself with.
 *
 * @param asked - questions of the goals before it: numbers run on, as those of the answers on paper do
 */
export function goalSection(goal: TemplateGoal, lang: string, words: PageWords, asked: number): string {
  const { title, due, topics, resources, prompts } = goal
  const heading = title === '' ? words.questions : words.goal(title)
  return [
    `<section class="goal">\n<h2 lang="${escaped(lang)}" dir="auto">${escaped(heading)}</h2>`,
    due ? `<p class="soft">${escaped(words.by(due))}</p>` : '',
    topics.length > 0 ? terms(topics, lang, words) : '',
    resources.length > 0 ? links(resources, lang, words) : '',
    prompts.length > 0 ? questions(prompts, lang, words, asked) : '',
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function terms(topics: readonly TemplateTopic[], lang: string, words: PageWords): string {
  const said = topics.map(({ name, aka }) => escaped(aka.length === 0 ? name : `${name} (${aka.join(', ')})`))
  return `<h3>${escaped(words.terms)}</h3>\n<ul class="terms" lang="${escaped(lang)}">${said.map((each) => `<li dir="auto">${each}</li>`).join('')}</ul>`
}

function links(resources: readonly TemplateResource[], lang: string, words: PageWords): string {
  const lines = resources.map(({ url, title, why, format }) => {
    const host = new URL(url).host
    return (
      `<li><a href="${escaped(url)}" target="_blank" rel="noopener noreferrer" lang="${escaped(lang)}">${escaped(title)}</a> ` +
      `<span class="soft">${escaped(words.format(format))}, ${escaped(host)}</span>` +
      `${why === '' ? '' : `<br><span lang="${escaped(lang)}">${escaped(why)}</span>`}</li>`
    )
  })
  return `<h3>${escaped(words.resources)}</h3>\n<ul class="links">${lines.join('')}</ul>`
}

function questions(prompts: readonly TemplatePrompt[], lang: string, words: PageWords, asked: number): string {
  const lines = prompts.map(({ question, answer, choices }) => {
    const options = choices
      ? `<ul class="options">${choices.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`
      : ''
    return `<li lang="${escaped(lang)}"><details class="ask"><summary dir="auto">${escaped(question)}</summary><p dir="auto">${escaped(answer)}</p></details>${options}</li>`
  })
  return `<h3>${escaped(words.test)}</h3>\n<ol class="asks" start="${asked + 1}">${lines.join('')}</ol>`
}
