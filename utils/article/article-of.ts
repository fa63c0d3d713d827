import type { Article } from './article'
import type { WalkedPage } from './blocks'

/** The readable part of a walked page. */
export function articleOf(page: WalkedPage): Article {
  const text = page.blocks.map((block) => block.text).join('\n')
  return {
    meta: page.meta,
    blocks: page.blocks.map((block, place) => ({
      role: block.role,
      level: block.level,
      text: block.text,
      spans: block.spans,
      place,
      aside: false,
    })),
    text,
    words: countWords(text),
    truncated: page.truncated,
  }
}

/** Runs of letters and digits; each letter of scripts written without spaces counts as a word. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu
