/**
 * A 64-bit hash of `text` as 13 base-36 characters: stable over devices and versions, not cryptographic.
 *
 * Two FNV-1a hashes of 32 bits with different offsets over UTF-16 units.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash64(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 15)
  }
  const part = (n: number) => (n >>> 0).toString(36).padStart(7, '0')
  return (part(a) + part(b)).slice(-13)
}

/**
 * A 46-bit hash of `text` as 9 base-36 characters, for ids that are stored a million times: among 50,000 of them two are
 * alike with a chance of one in fifty thousand.
 */
export function hash46(text: string): string {
  return hash64(text).slice(-9)
}
