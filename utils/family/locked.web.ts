import type { PageLanguage } from './blocks'
import { framed } from './file'
import { element, htmlOf } from './markup'
import { speech } from './speak'
import { UNLOCK } from './unlock'

/** Rounds of PBKDF2-SHA-256: what every guess at a passphrase costs. */
export const ROUNDS = 600_000

/** Shortest passphrase that is taken: four words, or a line of a song. */
export const SHORTEST_PHRASE = 12

/** What a locked file is made from. */
export interface Locking {
  /** The whole file that is locked in. */
  readonly file: string
  readonly passphrase: string
  readonly language: PageLanguage
  readonly style: string
}

/**
 * A file that shows nothing until the passphrase is typed, and then the page. Opens in a computer's browser without the
 * internet; the one script in it is named by its hash in the file's policy.
 */
export async function lockedFile({ file, passphrase, language, style }: Locking): Promise<string> {
  const words = speech(language)
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyOf(passphrase, salt)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(file))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(UNLOCK))
  const policy = `default-src 'none'; script-src 'sha256-${base64(hash)}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`
  const box = element('template', {
    id: 'box',
    'data-salt': base64(salt),
    'data-iv': base64(iv),
    'data-rounds': ROUNDS,
    'data-sealed': base64(sealed),
    'data-working': words.say('lock_working'),
    'data-wrong': words.say('lock_wrong'),
    'data-cannot': words.say('lock_cannot'),
  })
  const body = `<body class="desk">${htmlOf(formOf(language))}${htmlOf(box)}<script>${UNLOCK}</script></body>`
  return framed({ title: words.say('lock_title'), words, style, policy, body })
}

function formOf(language: PageLanguage) {
  const words = speech(language)
  return element(
    'main',
    { class: 'sheet' },
    element('header', {}, element('h1', {}, words.say('lock_title'))),
    element('p', {}, words.say('lock_says')),
    element(
      'form',
      { class: 'lock' },
      element('label', { for: 'phrase' }, words.say('lock_phrase')),
      element('input', { id: 'phrase', type: 'password', autocomplete: 'off', required: '' }),
      element('button', { class: 'button', 'data-kind': 'main' }, words.say('lock_open')),
      element('p', { id: 'said', role: 'status' }),
    ),
  )
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC').trim())
  const raw = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
}

function base64(bytes: ArrayBuffer | Uint8Array): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
}
