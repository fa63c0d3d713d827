import { tellBackground } from '@/utils/browser/messages'
import { UnderstandHost } from '@/utils/browser/understand-host'

const host = new UnderstandHost({
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  tell: tellBackground,
  // Chrome closes the offscreen page with its window.
  idle: () => window.close(),
})
host.serve()
