declare module 'word-extractor' {
  interface ExtractedWord {
    getBody(options?: { readonly filterUnicode?: boolean }): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<ExtractedWord>
  }
}
