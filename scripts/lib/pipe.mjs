// Starts a Chromium and speaks the DevTools protocol over its own pipe: no port is open, no dependency is needed.
import { spawn } from 'node:child_process'

const asRoot = process.platform === 'linux' && process.getuid?.() === 0

/**
 * A running browser with `call(method, parameters)` and `ended`, a promise of its exit code.
 * Branded Chrome dropped --load-extension in version 137; `Extensions.loadUnpacked` over the pipe is what remains.
 */
export function openBrowser(program, { profile, headless = false, args = [] }) {
  const flags = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(headless ? ['--headless=new'] : []),
    ...args,
    'about:blank',
  ]
  const errors = process.env.DEBUG ? 'inherit' : 'ignore'
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', errors, 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 0))
    child.on('error', () => resolve(1))
  })
  return { child, ended, call: callsOver(child.stdio[3], child.stdio[4], ended) }
}

function callsOver(input, output, ended) {
  const waiting = new Map()
  let last = 0
  let rest = ''
  input.on('error', () => {})
  output.on('error', () => {})
  output.setEncoding('utf8').on('data', (piece) => {
    const messages = (rest + piece).split('\0')
    rest = messages.pop()
    for (const message of messages.map((text) => JSON.parse(text))) {
      waiting.get(message.id)?.(message)
      waiting.delete(message.id)
    }
  })
  const gone = ended.then(() => {
    throw new Error('The browser has ended.')
  })
  gone.catch(() => {})
  return (method, params = {}, sessionId = undefined) => {
    const id = ++last
    const answer = new Promise((resolve, reject) => {
      waiting.set(id, ({ error, result }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      )
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
    })
    return Promise.race([answer, gone])
  }
}
