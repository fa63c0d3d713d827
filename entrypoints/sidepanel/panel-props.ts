import type { Reader } from '@/utils/dates'
import type { Settings } from '@/utils/messages/settings'
import type { TrellisDb } from '@/utils/store/db'

/** What every place of the panel is given. */
export interface PanelProps {
  readonly db: TrellisDb
  readonly settings: Settings
  readonly reader: Reader
}
