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
  return (source) => {
    const compiled = compiler.compile({ mainFileContent: source })
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
    const bytes = compiler.pdf(compiled.result)
    compiler.evictCache(10)
    return bytes
  }
}
