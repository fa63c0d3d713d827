import type { RandomBits } from '../base/ids'

/** 32 random bits of the platform. Not `crypto.randomUUID`, which is missing on http pages. */
export const randomBits: RandomBits = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
