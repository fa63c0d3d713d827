import { webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { lockedFile, ROUNDS } from '@/utils/family/locked.web'
import { UNLOCK } from '@/utils/family/unlock'

const CANARY = 'zymurgical kestrel'
const phrase = 'four quiet grey donkeys'
let locked = ''

beforeAll(async () => {
  locked = await lockedFile({ file: `<p>${CANARY}</p>`, passphrase: phrase, language: 'en', style: '' })
})

const part = (name: string) => Buffer.from(locked.match(new RegExp(`data-${name}="([^"]*)"`))?.[1] ?? '', 'base64')

async function opened(passphrase: string): Promise<string> {
  const { subtle } = webcrypto
  const raw = await subtle.importKey('raw', Buffer.from(passphrase), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: part('salt'), iterations: ROUNDS }
  const key = await subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const plain = await subtle.decrypt({ name: 'AES-GCM', iv: part('iv') }, key, part('sealed'))
  return Buffer.from(plain).toString('utf8')
}

describe('a locked file', () => {
  test('holds nothing of the page that can be read', () => {
    expect(locked).not.toContain(CANARY)
    expect(Buffer.from(locked).toString('base64')).not.toContain(Buffer.from(CANARY).toString('base64').slice(2, 20))
    expect(part('sealed').includes(Buffer.from('kestrel'))).toBe(false)
  })

  test('opens with its passphrase and with no other, and every guess costs 600,000 rounds', async () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000)
    expect(locked).toContain(`data-rounds="${ROUNDS}"`)
    expect(await opened(phrase)).toBe(`<p>${CANARY}</p>`)
    await expect(opened(`${phrase}!`)).rejects.toThrow()
  })

  test('lets one script run, the one that it holds, and nothing be fetched', async () => {
    const hash = Buffer.from(await webcrypto.subtle.digest('SHA-256', Buffer.from(UNLOCK))).toString('base64')
    expect(locked).toContain(`script-src &#39;sha256-${hash}&#39;`)
    expect(locked).toContain(`<script>${UNLOCK}</script>`)
    expect(locked.match(/<script/g)).toHaveLength(1)
    expect(locked).toContain('default-src &#39;none&#39;')
    expect(UNLOCK).not.toMatch(/<\/script|fetch|XMLHttp|https?:|eval|innerHTML/)
  })

  test('is another one each time, though the page and the passphrase are the same', async () => {
    const again = await lockedFile({ file: `<p>${CANARY}</p>`, passphrase: phrase, language: 'en', style: '' })
    expect(again.match(/data-salt="([^"]*)"/)?.[1]).not.toBe(locked.match(/data-salt="([^"]*)"/)?.[1])
  })
})
