import { init } from '@embedpdf/pdfium'

/**
 * PDFium's own functions, called without the library's wrappers: every argument is a number or a pointer,
 * and a call costs nanoseconds, which matters at several calls a character.
 */
type Call = (...numbers: number[]) => number

const wanted = [
  'malloc',
  'free',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetMetaText',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetTextObject',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetMatrix',
  'FPDFText_GetFontSize',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetFillColor',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPath_GetDrawMode',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetClose',
] as const

export interface PdfEngine {
  readonly call: Readonly<Record<(typeof wanted)[number], Call>>
  /** A scratch buffer of the engine's memory and the views of it, fresh after the memory has grown. */
  readonly scratch: number
  readonly floats: () => Float32Array
  readonly doubles: () => Float64Array
  readonly ints: () => Int32Array
  readonly bytes: () => Uint8Array
}

const scratchBytes = 4096

/** Starts PDFium from the bytes of its wasm file; about a fifth of a second, paid once for many documents. */
export async function openPdfEngine(wasm: ArrayBuffer): Promise<PdfEngine> {
  const module = await init({ wasmBinary: wasm })
  module.PDFiumExt_Init()
  const exported = module.pdfium.wasmExports as unknown as Record<string, Call> & {
    readonly memory: { readonly buffer: ArrayBuffer }
  }
  const call = Object.fromEntries(wanted.map((name) => [name, exported[name]])) as PdfEngine['call']
  const scratch = call.malloc(scratchBytes)
  let buffer = exported.memory.buffer
  let views = viewsOf(buffer)
  const fresh = () => {
    if (buffer !== exported.memory.buffer) {
      buffer = exported.memory.buffer
      views = viewsOf(buffer)
    }
    return views
  }
  return {
    call,
    scratch,
    floats: () => fresh().floats,
    doubles: () => fresh().doubles,
    ints: () => fresh().ints,
    bytes: () => fresh().bytes,
  }
}

const viewsOf = (buffer: ArrayBuffer) => ({
  floats: new Float32Array(buffer),
  doubles: new Float64Array(buffer),
  ints: new Int32Array(buffer),
  bytes: new Uint8Array(buffer),
})
