import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { study } from './pages'

/** A page of the test site: its text, or a text with its type. */
export type Served = string | { readonly type: string; readonly body: string | Buffer }

/** A web site on this machine, with a page for every path: a lesson where nothing else was put. */
export interface Site {
  readonly origin: string
  readonly pages: Map<string, Served>
  /** Paths with their queries, in the order in which they were asked for. */
  readonly hits: string[]
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const pages = new Map<string, Served>()
  const hits: string[] = []
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/'
    hits.push(path)
    const page = pages.get(path.split('?')[0] ?? '') ?? study()
    const { type, body } = typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page } : page
    answer.writeHead(200, { 'content-type': type }).end(body)
  })
  const port = await listening(server)
  return { origin: `http://127.0.0.1:${port}`, pages, hits, close: () => closed(server) }
}

/**
 * A gateway that lets through what is asked of this machine and writes down everything that is asked. Hosts that
 * end in `.test` are this machine under another name.
 */
export interface Gateway {
  readonly address: string
  /** `METHOD url`, for a tunnel `CONNECT host:port`. */
  readonly asked: string[]
  close(): Promise<void>
}

export async function openGateway(): Promise<Gateway> {
  const asked: string[] = []
  const server = createServer((from, to) => {
    asked.push(`${from.method} ${from.url}`)
    const url = new URL(from.url ?? '', 'http://nowhere.invalid')
    if (url.hostname.endsWith('.test')) url.hostname = '127.0.0.1'
    if (url.hostname !== '127.0.0.1') return void to.writeHead(502).end()
    const on = request(url, { method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(to)
    })
    on.on('error', () => to.destroy())
    from.pipe(on)
  })
  server.on('connect', (from, socket) => {
    asked.push(`CONNECT ${from.url}`)
    socket.end('HTTP/1.1 502 No\r\n\r\n')
  })
  const port = await listening(server)
  return { address: `127.0.0.1:${port}`, asked, close: () => closed(server) }
}

/** Chromium asks these by itself, with or without an extension: its updates, its clock, its accounts, its autofill. */
const BROWSERS_OWN = /^(update|content-autofill)\.googleapis\.com$|^(clients2|accounts)\.google\.com$/

/** What was asked of anybody but `site`, the browser's own talk left out. */
export function askedElsewhere({ asked }: Gateway, site: Site): string[] {
  return asked.filter((line) => {
    const target = line.split(' ')[1] ?? ''
    const host = target.includes('//') ? new URL(target).hostname : target.split(':')[0]
    return !target.startsWith(`${site.origin}/`) && !BROWSERS_OWN.test(host ?? '')
  })
}

const listening = (server: ReturnType<typeof createServer>) =>
  new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })

const closed = (server: ReturnType<typeof createServer>) =>
  new Promise<void>((done) => {
    server.closeAllConnections()
    server.close(() => done())
  })
