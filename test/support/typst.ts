import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fontPaths = ['noto-serif-sc', 'noto-sans-sc'].flatMap((family) =>
  ['400Regular', '700Bold'].map((weight) =>
    fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/${family}/${weight}`, import.meta.url)),
  ),
)

/** Typst source to PDF bytes, for documents the writers of the product do not make. */
export function createTypesetter(): (source: string) => Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] })
  let turn = 0
  return (source) => {
    // Typst compares a source with the one before from the end, and takes two characters that share their last byte
    // for one (of 其 after 收 it would print 收). Ends that differ leave it nothing to compare.
    turn = 1 - turn
    const compiled = compiler.compile({ mainFileContent: `${source}\n// ${turn}` })
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
    const bytes = compiler.pdf(compiled.result)
    compiler.evictCache(10)
    return bytes
  }
}
