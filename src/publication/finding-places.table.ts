import type { Words } from '../kernel/words.ts'
import { contentFields } from './document-words.table.ts'
import type { FindingPart } from './finding.ts'

// prettier-ignore
export const findingParts = {
  title:       { label: contentFields.title.label },
  body:        { label: contentFields.body.label },
  number:      { label: contentFields.number.label },
  maker:       { label: contentFields.maker.label },
  source:      { label: contentFields.source.label },
  summary:     { label: contentFields.summary.label },
  keywords:    { label: contentFields.keywords.label },
  'file-name': { label: { zh: '附件的名称', en: 'Name of the attachment' } },
  file:        { label: { zh: '附件', en: 'Attachment' } },
} as const satisfies Readonly<Record<FindingPart, { readonly label: Words }>>

interface PlaceGiven {
  readonly part: FindingPart
  readonly at?: number | undefined
  readonly file?: string | undefined
}

/** Where something was found, without what it says: fit for a log and for a refusal. */
export function placeWords({ part, at, file }: PlaceGiven): Words {
  const { zh, en } = findingParts[part].label
  const line = at === undefined ? { zh: '', en: '' } : places[part === 'file' ? 'file' : 'body'](at)
  return {
    zh: `${zh}${file === undefined ? '' : `“${file}”`}${line.zh}`,
    en: `${en}${file === undefined ? '' : ` “${file}”`}${line.en}`,
  }
}

const places = {
  body: (at: number): Words => ({ zh: `第${at}段`, en: `, paragraph ${at}` }),
  file: (at: number): Words => ({ zh: `第${at}行`, en: `, line ${at}` }),
}
