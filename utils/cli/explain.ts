import { explainArticle } from '../article/explain'
import { walkFile } from './walk-file'

/** Every block of a page file in one line: kept or not, how likely, why, and how it begins. */
export async function explainFile(file: string): Promise<string[]> {
  const explained = explainArticle(await walkFile(file))
  return explained.map(({ kept, likelihood, why, text }) => {
    const begin = text.replace(/\s+/g, ' ').slice(0, 100)
    return `${kept ? '+' : '-'} ${likelihood.toFixed(2)} ${why.padEnd(20)} ${begin}`
  })
}
