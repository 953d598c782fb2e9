import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const faces = ['noto-serif-sc/400Regular', 'noto-serif-sc/700Bold', 'noto-sans-sc/400Regular'] as const

/** Folders of the fonts that come with the program, for the PDF writer. */
export function pdfFontPaths(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return faces.map((face) => {
    const [name = '', weight = ''] = face.split('/')
    return join(dirname(resolve(`@expo-google-fonts/${name}/package.json`)), weight)
  })
}
