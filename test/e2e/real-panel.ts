import type { BrowserContext, CDPSession } from '@playwright/test'

interface Reply {
  readonly id: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** The real side panel, spoken to over DevTools: Playwright lists tabs alone. */
export class RealPanel {
  readonly #cdp: CDPSession
  readonly #session: string
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #last = 0

  private constructor(cdp: CDPSession, session: string) {
    this.#cdp = cdp
    this.#session = session
    cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return
      const reply = JSON.parse(message) as Reply
      this.#waiting.get(reply.id)?.(reply)
    })
  }

  /**
   * Attaches to the open panel, or to another page of the extension that is no tab. A tab with the same page is
   * attached to Playwright already; the panel is not.
   */
  static async attach(
    context: BrowserContext,
    id: string,
    withinMs = 10_000,
    path = 'sidepanel.html',
  ): Promise<RealPanel> {
    const cdp = await sessionOf(context)
    const end = Date.now() + withinMs
    for (;;) {
      const { targetInfos } = await cdp.send('Target.getTargets')
      const panel = targetInfos.find(
        ({ url, attached }) => url.startsWith(`chrome-extension://${id}/${path}`) && !attached,
      )
      if (panel) {
        const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: panel.targetId, flatten: false })
        return new RealPanel(cdp, sessionId)
      }
      if (Date.now() > end) throw new Error(`${path} did not open.`)
      await new Promise((again) => setTimeout(again, 50))
    }
  }

  async send<T>(method: string, params: object = {}): Promise<T> {
    this.#last += 1
    const id = this.#last
    const reply = new Promise<Reply>((heard) => this.#waiting.set(id, heard))
    const message = JSON.stringify({ id, method, params })
    await this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#session, message })
    const { result, error } = await reply
    this.#waiting.delete(id)
    if (error) throw new Error(`${method}: ${error.message}`)
    return result as T
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  text(): Promise<string> {
    return this.evaluate("document.body?.innerText ?? ''")
  }

  /** Presses what `selector` finds, with a real pointer. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate<{ x: number; y: number }>(
      `(() => { const element = document.querySelector(${JSON.stringify(selector)}); element.scrollIntoView({ block: 'center' }); const box = element.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 } })()`,
    )
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
  }

  async picture(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
    return Buffer.from(data, 'base64')
  }
}

/** Presses the toolbar button of the extension for the tab that shows `url`. */
export async function pressButton(context: BrowserContext, id: string, url: string): Promise<void> {
  const cdp = await sessionOf(context)
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find((target) => target.url === url)
  if (tab === undefined) throw new Error(`No tab shows ${url}.`)
  await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never)
  await cdp.detach()
}

export function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (browser === null) throw new Error('The browser is closed.')
  return browser.newBrowserCDPSession()
}
