/** Whether the browser promises to keep what is stored when the disk gets full; undefined when it does not say. */
export const isPersisted = (): Promise<boolean | undefined> =>
  navigator.storage?.persisted?.().catch(() => undefined) ?? Promise.resolve(undefined)

/** Asks the browser for that promise. Called in a press, because some browsers ask the student. */
export const askToPersist = (): Promise<boolean> =>
  navigator.storage?.persist?.().catch(() => false) ?? Promise.resolve(false)
