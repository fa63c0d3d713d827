import type { FromUnderstand } from '@/utils/messages/protocol'

/** Chrome: the understand worker lives in a page of its own, so there is nothing to host here. */
export function hostUnderstanding(_tell: { [N in keyof FromUnderstand]: unknown }): void {}
