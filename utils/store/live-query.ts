import { liveQuery, type Observable } from 'dexie'
import { storing } from './failures'

/** Runs `query` now and whenever a row that it read changes; failures of storage come as StoreError. */
export function live<T>(query: () => Promise<T>): Observable<T> {
  return liveQuery(() => storing(query))
}
