import type { DocumentBlocks } from '../../formats/blocks.ts'
import type { AnnualReport, Sited } from '../report.ts'

export type ProseReading = Pick<
  AnnualReport,
  'title' | 'organ' | 'year' | 'period' | 'signature' | 'publishedOn' | 'sections' | 'citedDocuments' | 'claims' | 'prose'
>

export function readProse(_document: DocumentBlocks, prose: readonly Sited<string>[]): ProseReading {
  return { title: null, organ: null, year: null, period: null, signature: null, publishedOn: null, sections: [], citedDocuments: [], claims: [], prose }
}
