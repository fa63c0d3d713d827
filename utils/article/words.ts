/**
 * Words of a text: runs of letters and digits. In scripts written without spaces two letters count as a word.
 */
export function countWords(text: string): number {
  const runs = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const packed = PACKED.test(text) ? (text.match(PACKED_ALL)?.length ?? 0) : 0
  return runs + Math.round(packed / 2)
}

const PACKED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const PACKED_ALL = new RegExp(PACKED, 'gu')

/** Letters and digits in lower case, everything else as single spaces. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
