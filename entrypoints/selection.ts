import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

// Run when the student presses for it, never by itself. What it returns is the answer to `executeScript`.
export default defineUnlistedScript((): string => getSelection()?.toString() ?? '')
