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
  /** Whether it asked for more memory than a document may take. */
  readonly isExhausted: () => boolean
}

const scratchBytes = 4096

/** A document that makes PDFium ask for more is a bomb: annual reports take a tenth of it. */
const mostMemory = 256 * 1024 * 1024

/** What PDFium has to say on its way is not for a library to print. */
const silent = (): void => undefined

/** The part of the runtime's WebAssembly that is needed here. */
interface WebAssemblyRuntime {
  readonly compile: (bytes: ArrayBuffer) => Promise<object>
  readonly instantiate: (module: object, imports: WasmImports) => Promise<object>
}

interface WasmImports {
  readonly env: Readonly<Record<string, Call>>
}

type Receive = (instance: object, module: object) => void

/**
 * Compiles PDFium's wasm file once; what comes back starts an engine from it, as often as one is needed.
 */
export async function compilePdfEngine(wasm: ArrayBuffer): Promise<() => Promise<PdfEngine>> {
  const runtime = (globalThis as unknown as { readonly WebAssembly: WebAssemblyRuntime }).WebAssembly
  const compiled = await runtime.compile(wasm)
  return async () => {
    let exhausted = false
    const grow =
      (inner: Call | undefined): Call =>
      (size = 0) => {
        if (size >>> 0 <= mostMemory) return inner?.(size) ?? 0
        exhausted = true
        return 0
      }
    const instantiateWasm = (imports: WasmImports, receive: Receive): object => {
      const env = { ...imports.env, emscripten_resize_heap: grow(imports.env.emscripten_resize_heap) }
      void runtime.instantiate(compiled, { ...imports, env }).then((instance) => receive(instance, compiled))
      return {}
    }
    const module = await init({ instantiateWasm, print: silent, printErr: silent })
    module.PDFiumExt_Init()
    return engineOf(module.pdfium.wasmExports as unknown as Exports, () => exhausted)
  }
}

type Exports = Readonly<Record<string, Call>> & { readonly memory: { readonly buffer: ArrayBuffer } }

function engineOf(exported: Exports, isExhausted: () => boolean): PdfEngine {
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
    isExhausted,
  }
}

const viewsOf = (buffer: ArrayBuffer) => ({
  floats: new Float32Array(buffer),
  doubles: new Float64Array(buffer),
  ints: new Int32Array(buffer),
  bytes: new Uint8Array(buffer),
})
