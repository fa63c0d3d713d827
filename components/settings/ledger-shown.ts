/** One page in the ledger, in words. */
export interface LedgerRow {
  readonly key: string
  readonly title: string
  readonly address: string
  readonly url: string
  /** How long, how often, how many questions. */
  readonly said: string
  /** Its topics, as a sentence part; `''` without any. */
  readonly topics: string
}

/** A day, a site or a topic in the ledger, with the pages under it as far as they are known. */
export interface LedgerGroup {
  readonly key: string
  readonly title: string
  readonly said: string
  /** Absent until the group is opened. */
  readonly rows?: readonly LedgerRow[] | undefined
  /** Whether it has more pages than these. */
  readonly more?: boolean | undefined
}

/** What can be forgotten: a page by its id, a site by its host, a topic by its id. */
export interface Forgettable {
  readonly kind: 'page' | 'site' | 'topic'
  readonly key: string
}

/** Forgetting, and taking it back. */
export interface Forgetting {
  /** What was forgotten since the screen was opened: its key, and what is said in its place. */
  readonly gone: ReadonlyMap<string, string>
  /** Key of what is being forgotten at this moment. */
  readonly leaving?: string | undefined
  /** Key of what was forgotten by the last press: its line takes the focus. */
  readonly latest?: string | undefined
  onForget(what: Forgettable): void
  onUndo(key: string): void
}
