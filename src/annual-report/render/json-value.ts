import type { Words } from '../../kernel/words.ts'
import { jsonFaults, type JsonFaultCode } from './json-faults.table.ts'

/** One field of a JSON value that cannot be taken. */
export interface FieldFault {
  /** As `figures.t3.new.natural`; '' for the whole. */
  readonly field: string
  readonly code: JsonFaultCode
  readonly reason: Words
}

/** Collects every fault of a value, so that all can be mended at once. */
export class Faults {
  readonly #found: FieldFault[] = []

  add(field: string, code: JsonFaultCode): void {
    this.#found.push({ field, code, reason: jsonFaults[code] })
  }

  get found(): readonly FieldFault[] {
    return this.#found
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
