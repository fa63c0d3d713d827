import type { RandomBits } from '../base/ids'

/** A random UUID of version 4 as the id of a template. */
export function urn(bits: RandomBits): string {
  const hex = Array.from({ length: 4 }, () => (bits() >>> 0).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3]
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`]
  return `urn:uuid:${parts.join('-')}-${hex.slice(20)}`
}
