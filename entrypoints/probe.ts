import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { charactersOf } from '@/utils/attention/characters.dom'
import { signalsOf } from '@/utils/attention/signals.dom'

// What it returns is the answer to `executeScript`: where the text lies, and what speaks against reading it.
export default defineUnlistedScript(() => ({ signals: signalsOf(document), characters: charactersOf(document) }))
