/**
 * The script of a locked file, the only script in anything that is handed over. It opens the box with the passphrase
 * and puts the page, which has no script, in the place of the form.
 */
export const UNLOCK = `'use strict'
const { dataset: box } = document.getElementById('box')
const said = document.getElementById('said')
const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
const open = async (phrase) => {
  const secret = new TextEncoder().encode(phrase.normalize('NFKC').trim())
  const raw = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(box.salt), iterations: Number(box.rounds) }
  const key = await crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(box.iv) }, key, bytes(box.sealed))
  return new DOMParser().parseFromString(new TextDecoder().decode(plain), 'text/html')
}
if (!globalThis.crypto || !crypto.subtle) said.textContent = box.cannot
document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  if (!globalThis.crypto || !crypto.subtle) return
  const field = document.getElementById('phrase')
  const button = document.querySelector('button')
  said.textContent = box.working
  button.disabled = true
  try {
    const page = await open(field.value)
    document.replaceChild(document.adoptNode(page.documentElement), document.documentElement)
  } catch {
    said.textContent = box.wrong
    button.disabled = false
    field.select()
  }
})
`
