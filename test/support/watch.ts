import type { Observable } from 'dexie'

/** The first value of a live query. */
export function first<T>(query: Observable<T>): Promise<T> {
  return new Promise((done, fail) => {
    const subscription = query.subscribe({
      next: (value) => {
        done(value)
        setTimeout(() => subscription.unsubscribe())
      },
      error: fail,
    })
  })
}
