import type { Child } from 'hono/jsx'
import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { type ColumnRow, columnRow } from '../../publication/columns.table.ts'
import { genres } from '../../publication/genres.table.ts'
import { subjects } from '../../publication/subjects.table.ts'
import { documentPath, type PublicDocument, publicDocument, wasPublic } from '../../reads/public-document.ts'
import { readOnly } from '../../store/read-only.ts'
import { chinaTime } from '../../kernel/china-time.ts'
import { tagsOfColumn } from '../column-tags.ts'
import { DocumentBody } from '../elements/document-body.tsx'
import { DocumentHead, type HeadElement } from '../elements/document-head.tsx'
import { DocumentLinks } from '../elements/document-links.tsx'
import { DocumentMarks } from '../elements/document-marks.tsx'
import { FileLink } from '../elements/file-link.tsx'
import { ValidityMark } from '../elements/validity-mark.tsx'
import { Page } from '../page.tsx'
import type { ReadingPage } from '../reading-page.ts'
import { fullAddress, type View } from '../view.ts'
import { parts } from '../words/parts.table.ts'
import { readingWords } from '../words/reading.table.ts'

/** An address as it is typed: a year of four digits, a serial of digits. */
export function documentAddress(
  params: Readonly<Record<string, string>>,
): { readonly year: number; readonly serial: number } | undefined {
  const { year = '', serial = '' } = params
  return /^\d{4}$/.test(year) && /^[1-9]\d{0,8}$/.test(serial)
    ? { year: Number(year), serial: Number(serial) }
    : undefined
}

/** One document: its head, its text, its files, and what belongs to it. */
export const document: ReadingPage = {
  path: '/documents/:year/:serial',
  show: async ({ office, view, params }) => {
    const address = documentAddress(params)
    if (!address) return 'nothing'
    const db = readOnly(office.db)
    const found = await publicDocument(db, office.organ.id, address, office.today())
    if (!found) return (await wasPublic(db, office.organ.id, address)) ? 'gone' : 'nothing'
    return { page: <DocumentPage view={view} document={found} column={columnRow(found.column)} /> }
  },
}

interface DocumentPageProps {
  readonly view: View
  readonly document: PublicDocument
  readonly column: ColumnRow
}

const DocumentPage = ({ view, document: shown, column }: DocumentPageProps) => {
  const { language } = view
  const say = (name: keyof typeof readingWords) => readingWords[name][language]
  const chinese = language === 'zh' ? undefined : 'zh-CN'
  return (
    <Page
      view={view}
      title={shown.title}
      part="content"
      crumbs={[
        { label: parts.content.label[language], path: '/content' },
        { label: column.label[language], path: `/columns/${shown.column}` },
        { label: say('text') },
      ]}
      tags={[
        ...tagsOfColumn({
          name: column.label[language],
          about: column.about[language],
          keywords: `${column.label.zh},政府信息公开`,
          type: column.type,
        }),
        ...articleTags(view, shown),
      ]}
    >
      <article class="article">
        <DocumentHead language={language} elements={headOf(shown, language)} />
        <DocumentMarks view={view} document={shown} />
        <div class="paper">
          <h1 lang={chinese}>{shown.title}</h1>
          {shown.number !== undefined && (
            <p class="dateline" lang={chinese}>
              {shown.number}
            </p>
          )}
          <DocumentBody view={view} body={shown.body} />
        </div>
        {shown.attachments.length > 0 && (
          <section class="section">
            <h2>{say('attachments')}</h2>
            <ul class="files">
              {shown.attachments.map(({ path, name, kind, size }) => (
                <li>
                  <FileLink href={path} name={name} kind={kind.toUpperCase()} bytes={size} lang={chinese} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <DocumentLinks view={view} title={say('interprets')} links={shown.interprets ? [shown.interprets] : []} />
        <DocumentLinks view={view} title={say('interpretations')} links={shown.interpretations} />
        <DocumentLinks view={view} title={say('supersedes')} links={shown.supersedes} />
        {shown.editions.length > 1 && <Corrections language={language} document={shown} />}
      </article>
    </Page>
  )
}

/** The elements in the order of the catalogue (政府信息公开目录系统实施指引). */
function headOf(shown: PublicDocument, language: Language): readonly HeadElement[] {
  const say = (name: keyof typeof readingWords) => readingWords[name][language]
  const day = (value: string): Child => <time datetime={value}>{value}</time>
  return [
    { label: say('index'), value: <span class="number">{shown.indexNumber}</span> },
    { label: say('subject'), value: subjects[shown.subject][language] },
    { label: say('maker'), value: shown.maker, chinese: true },
    { label: say('genre'), value: genres[shown.genre][language] },
    { label: say('title'), value: shown.title, wide: true, chinese: true },
    { label: say('number'), value: shown.number ?? say('noNumber'), chinese: shown.number !== undefined },
    { label: say('madeOn'), value: day(shown.madeOn) },
    {
      label: say('publishedAt'),
      value: <time datetime={chinaTime(shown.publishedAt)}>{chinaTime(shown.publishedAt)}</time>,
    },
    ...(shown.validity === undefined
      ? []
      : [{ label: say('validity'), value: <ValidityMark language={language} validity={shown.validity} /> }]),
    ...(shown.effectiveOn === undefined ? [] : [{ label: say('effectiveOn'), value: day(shown.effectiveOn) }]),
    ...(shown.expiresOn === undefined ? [] : [{ label: say('expiresOn'), value: day(shown.expiresOn) }]),
  ]
}

/** The three tags of an article, and those that are welcome (国办发〔2017〕47号). */
const articleTags = (view: View, shown: PublicDocument): readonly (readonly [string, string])[] => [
  ['ArticleTitle', shown.title],
  ['PubDate', chinaTime(shown.publishedAt)],
  ['ContentSource', shown.source],
  ['Url', fullAddress({ ...view, language: 'zh' }, documentPath(shown))],
  ...(shown.keywords.length === 0 ? [] : [['Keywords', shown.keywords.join(',')] as const]),
  ...(shown.summary === undefined ? [] : [['Description', shown.summary] as const]),
]

const Corrections = ({ language, document: { editions } }: { language: Language; document: PublicDocument }) => (
  <section class="section">
    <h2>{readingWords.corrections[language]}</h2>
    <dl class="facts">
      {editions.slice(1).map(({ edition, at, reason }) => (
        <>
          <dt>
            {fillWords(readingWords.edition, language, { edition })}{' '}
            <time datetime={chinaTime(at)}>{chinaTime(at)}</time>
          </dt>
          <dd lang={language === 'zh' ? undefined : 'zh-CN'}>{reason ?? ''}</dd>
        </>
      ))}
    </dl>
  </section>
)
