import { createServer } from 'node:http'

/**
 * Serves pages, each on an origin of its own, so that each visit gets a renderer of its own as on the web.
 * @param pages - name to HTML
 * @returns their addresses by name, and how to stop
 */
export async function serve(pages) {
  const names = [...pages.keys()]
  const server = createServer((request, response) => {
    const number = Number(request.headers.host?.match(/^p(\d+)[.]/)?.[1])
    const found = request.url === '/' ? pages.get(names[number]) : undefined
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(found)
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address()
  const urls = new Map(names.map((name, number) => [name, `http://p${number}.localhost:${port}/`]))
  return {
    urls,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
