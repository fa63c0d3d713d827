import type { PageMeta } from '../article/article'
import type { Block, Container } from '../article/blocks'
import type { DeviceId, LearnerId, PageId, VisitId } from '../base/ids'
import type { Result } from '../base/result'
import type { Days, Ms } from '../base/time'
import type { Reading } from '../reading/reading'

/** What the observer and the reader, which run inside pages, may ask of the background. Nothing else is answered to them. */
export interface FromPage {
  /** Whether this page may be observed; asked before the first listener is added. */
  mayObserve(page: ArrivedAt): Observing | Stop
  /** What was seen so far of one visit. Totals, not differences: a report that arrives twice counts once. */
  reportVisit(report: VisitReport): ReportAnswer | Stop
  /** The reader's first words: whether it may walk this frame, and under which job its blocks are filed. */
  mayRead(frame: Record<string, never>): ReadingJob | Stop
}

/** What the panel, the welcome page and the settings page may ask of the background. */
export interface FromScreens {
  /** Reads the page of a tab once, with the access that the toolbar button gave; `asStudy` because the student says that it is study. */
  readNow(tab: { tab: number; asStudy?: true }): { started: boolean; code?: string }
  /** Gives up the reading of a tab that is under way, because the student said so. */
  stopReading(tab: { tab: number }): { stopped: boolean }
  /** Asks the page of `tab` to scroll to a block and mark it for a moment. */
  showPlace(where: { tab: number; place: number; quote: string }): { shown: boolean }
  /** Takes what is selected in the page of `tab`, for a question about it. */
  takeSelection(tab: { tab: number }): { taken: boolean }
  /** Settings, permissions or rules changed: bring registrations, icons and tabs in line. */
  reconcile(nothing: Record<string, never>): void
  /** Ends every open visit of the origin, or of all, and forgets what is known of its tabs. */
  dropTabs(which: { origin?: string }): void
  /** Makes sure that the understand worker's page is there to be asked. */
  ensureUnderstand(nothing: Record<string, never>): { ready: boolean }
}

/** What goes to the understand worker's page, which also writes to the store for the background. */
export interface ToUnderstand {
  /** One part of a page, at most 64 kB of JSON. */
  addBlocks(part: BlocksPart): { received: number }
  /** Announces a page: blocks of a job that was not announced, or from another frame, are refused. */
  expectBlocks(job: ExpectedJob): { ready: boolean }
  /** Understands a text that is not a page of the web: the bundled sample. */
  understandText(page: WholePage): Reading
  /** Files the totals of a visit to a page that was read. */
  keepVisit(order: VisitOrder): Result<true>
  /** Deletes texts that are older than the student wants, and ends visits of which nothing is heard any more. */
  tidy(order: TidyOrder): Result<true>
}

/** What the understand worker's page tells the background, until it is heard. */
export interface FromUnderstand {
  /** A page is understood. Whether, and as what, it may be kept: consent or a pause may have come between. */
  mayKeep(of: { job: string }): KeepOrder | Stop
  /** What was understood is stored: as a page, or as one more that was not study. */
  kept(result: { job: string; page?: PageId }): { heard: boolean }
  misread(result: { job: string; code: string }): { heard: boolean }
  understanding(progress: { job: string; done: number }): { heard: boolean }
}

/** For whom the store is written, and by whom. */
export interface WriteAs {
  readonly learner: LearnerId
  readonly device: DeviceId
}

/** How a page that was understood is kept. */
export interface KeepOrder extends WriteAs {
  readonly stop?: undefined
  readonly url: string
  readonly title: string
  readonly how: 'watched' | 'clicked'
  readonly textDays: Days
  /** The student said that this page is study. */
  readonly asStudy?: true
  /** The visit that goes on, with its totals so far. */
  readonly visit?: VisitTotals
}

export interface VisitTotals {
  readonly visit: VisitId
  readonly activeMs: Ms
  readonly depth: number
}

export interface VisitOrder extends WriteAs, VisitTotals {
  readonly page: PageId
  readonly url: string
  readonly ended: boolean
}

export interface TidyOrder extends WriteAs {
  readonly textDays: Days
  /** Visits that sent no report for so long are over. */
  readonly staleAfterMs: Ms
}

export interface Stop {
  readonly stop: true
}

export interface ArrivedAt {
  /** A password field in the main area or a card field: the page is an account or a checkout. */
  readonly signals: PageSignals
}

/** What the observer can tell cheaply about a page before anything is read. */
export interface PageSignals {
  readonly password: boolean
  readonly card: boolean
  readonly graded: boolean
  /** The tab shows a PDF, which cannot be read yet. */
  readonly pdf: boolean
}

export interface Observing {
  readonly stop?: undefined
  /** What its reports are filed under. */
  readonly visit: VisitId
  /** Active time after which the page is read. */
  readonly readAfterMs: Ms
}

export interface VisitReport {
  readonly visit: VisitId
  /** 1, 2, 3 ... within the visit. */
  readonly seq: number
  /** Active time since arriving. */
  readonly activeMs: Ms
  /** Deepest point reached, 0 to 1. */
  readonly depth: number
  readonly ended: boolean
  /** What the page is like now that it has had enough attention to be read; in the first such report. */
  readonly ripe?: RipePage
}

/** A page that is about to be read: a password field may have come since arriving, text may lie in frames. */
export interface RipePage {
  readonly signals: PageSignals
  /** Number of frames directly in the page. */
  readonly frames: number
}

export interface ReportAnswer {
  readonly stop?: undefined
  readonly seq: number
}

export interface ReadingJob {
  readonly stop?: undefined
  readonly job: string
}

/** A page that is about to be walked. */
export interface ExpectedJob {
  readonly job: string
  readonly tab: number
  readonly frame: number
  /** Address of the top page as far as reading may use it. */
  readonly url: string
  /** The student said that this page is study: everything is looked for in it. */
  readonly asStudy?: true
}

export interface BlocksPart {
  readonly job: string
  /** 0, 1, 2 ... */
  readonly part: number
  readonly last: boolean
  readonly meta: PageMeta
  readonly containers: readonly Container[]
  readonly blocks: readonly Block[]
  readonly truncated: boolean
}

export interface WholePage {
  readonly url: string
  readonly meta: PageMeta
  readonly containers: readonly Container[]
  readonly blocks: readonly Block[]
}

type Call = (payload: never) => unknown
/** Names of a protocol's methods. */
export type Name<P> = keyof P & string
/** What a method takes. */
export type Payload<P, N extends keyof P> = P[N] extends (payload: infer A) => unknown ? A : never
/** What a method answers. */
export type Answer<P, N extends keyof P> = P[N] extends Call ? Awaited<ReturnType<P[N]>> : never
/** Who sent a message, as the browser says, never as the message says. */
export interface Sender {
  readonly tab: number | undefined
  readonly frame: number | undefined
  readonly url: string | undefined
  readonly tabUrl: string | undefined
  readonly title: string | undefined
  readonly private: boolean
}
/** One handler for each method of a protocol. */
export type Handlers<P> = {
  readonly [N in Name<P>]: (payload: Payload<P, N>, from: Sender) => Answer<P, N> | Promise<Answer<P, N>>
}
