import { fileURLToPath } from 'node:url'
import * as formats from '../../src/formats/typeset-pdf.ts'

/** Folders of the fonts the tests set type with. */
export const fontPaths = ['noto-serif-sc', 'noto-sans-sc'].flatMap((family) =>
  ['400Regular', '700Bold'].map((weight) =>
    fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/${family}/${weight}`, import.meta.url)),
  ),
)

/** Typst source to PDF bytes, for documents the writers of the product do not make. */
export const createTypesetter = (): formats.Typesetter => formats.createTypesetter(fontPaths)
