import type { PageSignals } from '../messages/protocol'

const INPUTS_LOOKED_AT = 300
/** Characters of paragraphs that make a page one of text, with a login box beside it. */
const MUCH_TEXT = 2500
const BESIDE =
  'header,nav,aside,footer,dialog,[role=banner],[role=navigation],[role=dialog],[class*=header i],[id*=header i],[class*=login-box i],[class*=modal i]'
/** Forms of an attempt that counts: Moodle, Canvas. */
const GRADED_FORMS = ['responseform', 'submit_quiz_form']

/**
 * Signs of an account, a checkout or an attempt, as cheaply as they can be told: no selector over the
 * whole page, no layout, no text unless there is a password field.
 */
export function signalsOf(document: Document): PageSignals {
  const inputs = document.getElementsByTagName('input')
  const pdf = document.contentType === 'application/pdf'
  // Most pages: nothing that could be an account, a checkout or an attempt.
  if (inputs.length === 0) return { password: false, card: false, graded: false, pdf }
  let password = false
  let card = false
  for (let i = 0; i < Math.min(inputs.length, INPUTS_LOOKED_AT); i++) {
    const { type, autocomplete } = inputs[i] as HTMLInputElement
    if (type === 'password' && !inputs[i]?.closest(BESIDE)) password = true
    if (autocomplete.startsWith('cc-')) card = true
  }
  const graded = GRADED_FORMS.some((id) => document.getElementById(id) !== null)
  return { password: password && !hasMuchText(document), card, graded, pdf }
}

function hasMuchText(document: Document): boolean {
  let characters = 0
  for (const paragraph of document.getElementsByTagName('p')) {
    characters += paragraph.textContent.length
    if (characters > MUCH_TEXT) return true
  }
  return false
}
