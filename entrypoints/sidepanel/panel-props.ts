import type { Reader } from '@/utils/dates'
import type { Settings } from '@/utils/messages/settings'
import type { StatusTab } from '@/utils/panel/status'
import type { TrellisDb } from '@/utils/store/db'
import type { BesideTab } from './use-tab'

/** What every place of the panel is given. */
export interface PanelProps {
  readonly db: TrellisDb
  readonly settings: Settings
  readonly reader: Reader
}

/** What the places that speak of the page beside the panel are given too. */
export interface BesideProps extends PanelProps {
  readonly beside: BesideTab
  readonly status: StatusTab
}
