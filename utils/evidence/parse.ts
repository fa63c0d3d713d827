import * as v from 'valibot'
import { type Failure, fail, ok, type Result } from '../base/result'
import type { Evidence, EvidenceKind } from './evidence'
import { SCHEMAS } from './schema'
import { upcast } from './upcast'

/** A piece that is not evidence, or of a kind or shape that this version does not know. */
export interface MalformedPiece extends Failure {
  readonly code: 'evidence.malformed'
}

/**
 * Lets one piece of another device or of a file in, or refuses it.
 *
 * @param given - whatever stood there; never trusted
 * @param shape - the shape that the file says its pieces have
 */
export function parsePiece(given: unknown, shape: number): Result<Evidence, MalformedPiece> {
  if (!isRecord(given)) return malformed
  const { kind } = given
  if (typeof kind !== 'string' || !Object.hasOwn(SCHEMAS, kind)) return malformed
  const schema: v.GenericSchema<unknown, Evidence> = SCHEMAS[kind as EvidenceKind]
  const parsed = v.safeParse(schema, upcast(given, shape), { abortEarly: true })
  return parsed.success ? ok(parsed.output) : malformed
}

const malformed = fail<MalformedPiece>({ code: 'evidence.malformed' })

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
