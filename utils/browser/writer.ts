import type { WriteAs } from '../messages/protocol'
import type { Writer } from '../store/db'
import { randomBits } from './random'

/** Who writes at this moment: this device, its wall clock and its chance. */
export function writerOf({ device }: Pick<WriteAs, 'device'>): Writer {
  const now = Date.now()
  return { device, zone: -new Date(now).getTimezoneOffset(), random: randomBits, now }
}
