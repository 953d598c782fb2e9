import type { Engines } from '../../src/formats/engines.ts'

/** For tests that read no pdf: an engine that says so if one comes. */
export const noPdf: Engines = {
  pdf: () => Promise.resolve({ ok: false, no: { code: 'no-reader' } }),
}
