// Serves the gallery for the pictures and for axe: a page a state, without an extension around it.
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

/** @returns {Promise<{ url: string, close(): Promise<void> }>} */
export async function serveGallery() {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    resolve: { alias: { '@': root } },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
  })
  await server.listen()
  return { url: `${server.resolvedUrls?.local[0]}test/support/gallery/index.html`, close: () => server.close() }
}
