// Serves the gallery for the pictures and for axe: a page a state, without an extension around it.
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { createServer } from 'vite'
import { mapPlugin } from '../../../scripts/lib/map-plugin.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

/** @returns {Promise<{ url: string, close(): Promise<void> }>} */
export async function serveGallery() {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), mapPlugin()],
    resolve: { alias: { '@': root } },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    // Everything that the screens bring: what is found later makes the server start over, and the page stays empty.
    optimizeDeps: {
      include: [
        'valibot',
        'fflate',
        'ts-fsrs',
        'fast-check',
        'preact',
        'preact/hooks',
        'preact/jsx-runtime',
        'preact/jsx-dev-runtime',
      ],
    },
  })
  await server.listen()
  return { url: `${server.resolvedUrls?.local[0]}test/support/gallery/index.html`, close: () => server.close() }
}
