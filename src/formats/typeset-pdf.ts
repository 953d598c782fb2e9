import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Typst source to PDF bytes; keeps the fonts between documents. */
export type Typesetter = (source: string) => Uint8Array

/** Documents between which the compiler keeps what it worked out; each costs some megabytes. */
const remembered = 10

/**
 * A typesetter over fonts found in the given folders. Opening it reads the fonts, which takes a good part of a second;
 * every document after the first takes milliseconds. A font that is not there is replaced by the next of its list.
 */
export function createTypesetter(fontPaths: readonly string[]): Typesetter {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontPaths] }] })
  let written = 0
  return (source) => {
    // The compiler compares a source with the one before from its end, byte by byte, and may keep the old one of two
    // characters that share their last byte (收 for 其). Ends that differ leave it nothing to compare.
    const compiled = compiler.compile({ mainFileContent: `${source}\n// ${written % 2}` })
    const { result } = compiled
    if (!result) {
      const said = compiled.takeDiagnostics()?.shortDiagnostics
      throw new Error(`typst refused the page it was given: ${JSON.stringify(said)}`)
    }
    const bytes = compiler.pdf(result)
    written += 1
    if (written % remembered === 0) compiler.evictCache(0)
    return bytes
  }
}
