/** The documents of the bureau as things that happen, each through the services of the house. */
import { civilDate } from '../../src/kernel/civil-date.ts'
import { createPdfWriter } from '../../src/formats/write-pdf.ts'
import { writeDocx } from '../../src/formats/write-docx.ts'
import { writeXlsx } from '../../src/formats/write-xlsx.ts'
import type { PrintDocument } from '../../src/formats/print-document.ts'
import { columnRow } from '../../src/publication/columns.table.ts'
import { documentActor } from '../../src/services/document-actor.ts'
import type { ContentsAsked, DocumentCommandAsked } from '../../src/services/document-command-shape.ts'
import { handleDocument } from '../../src/services/handle-document.ts'
import { keepAttachment } from '../../src/services/keep-attachment.ts'
import type { Office } from '../../src/services/office.ts'
import { instantOf } from '../../src/store/instant.ts'
import { demoOrgan } from './organ.ts'
import type { DocumentTold, FileTold, LaterTold } from './document-told.ts'
import { publishedDocuments } from './documents.table.ts'
import { countedIds } from './ids.ts'
import type { Happening } from './happening.ts'

/** Who does what: the clerk and the section write, the head passes and publishes, another signs for secrecy. */
const people = {
  writes: documentActor({ id: 'clerk-1', roles: ['clerk'] }),
  passes: documentActor({ id: 'head-1', roles: ['head'] }),
  clears: documentActor({ id: 'secrecy-1', roles: ['secrecy'] }),
}

const cleared = {
  type: 'review-secrecy',
  conclusion: 'may-be-public',
  basis: '对照商务工作国家秘密范围和工作秘密清单逐项审查，不涉及国家秘密、工作秘密、商业秘密和个人隐私',
} as const

/** Everything that happens to documents, in the order of the tables; each day through the office as it is on that day. */
export function documentHappenings(office: () => Office): Happening[] {
  const newId = countedIds('documents')
  const ids = new Map(publishedDocuments.map(({ key }) => [key, newId()]))
  const idOf = (key: string): string => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`There is no document ${key}`)
    return id
  }
  const deskAt = (time: string): Office => {
    const now = office()
    const [hours = 9, minutes = 0] = time.split(':').map(Number)
    let steps = 0
    const begun = Date.parse(`${now.today()}T00:00:00+08:00`) + (hours * 60 + minutes) * 60_000
    // The steps before publication were taken in the quarter of an hour before it.
    return { ...now, newId, now: () => instantOf(new Date(begun + (steps += 1) * 1_000)) }
  }
  const act = async (
    desk: Office,
    { key }: DocumentTold,
    actor: (typeof people)[keyof typeof people],
    command: DocumentCommandAsked,
  ): Promise<void> => {
    const done = await handleDocument(desk, { documentId: idOf(key), actor, command })
    if (!done.ok) throw new Error(`${desk.today()} ${key} ${command.type}: ${JSON.stringify(done.no)}`)
  }
  const passes = async (desk: Office, told: DocumentTold, steps: number): Promise<void> => {
    if (steps > 0) await act(desk, told, people.writes, { type: 'submit' })
    if (steps > 1) await act(desk, told, people.passes, { type: 'review' })
    if (steps > 2) await act(desk, told, people.clears, cleared)
    if (steps > 3) await act(desk, told, people.passes, { type: 'publish' })
  }
  return publishedDocuments.flatMap((told): Happening[] => {
    const { public: published, stays, later = [] } = told
    const day = published?.[0] ?? stays?.drafted
    if (day === undefined) throw new Error(`${told.key} never happens`)
    const begins = async (): Promise<void> => {
      const desk = deskAt(published?.[1] ?? '09:40')
      const contents = await contentsOf(desk, told, day, idOf)
      await act(desk, told, people.writes, { type: 'draft', contents })
      if (stays?.at !== 'urgent') return passes(desk, told, stays ? stepsTo[stays.at] : stepsTo.public)
      await act(desk, told, people.writes, { type: 'submit' })
      await act(desk, told, people.clears, cleared)
      await act(desk, told, people.passes, { type: 'publish-urgently', reason: stays.why ?? '情况紧急' })
    }
    const laterOn = later.map((what) => ({
      day: what.on,
      does: async () => {
        const desk = deskAt('15:10')
        if (what.does !== 'correct') return act(desk, told, people.passes, laterCommand(what, idOf))
        const contents = await contentsOf(desk, told, day, idOf)
        const body = contents.body.replace(...what.replace)
        await act(desk, told, people.writes, { type: 'revise', contents: { ...contents, body }, reason: what.why })
        return passes(desk, told, stepsTo.public)
      },
    }))
    return [{ day, does: begins }, ...laterOn]
  })
}

const stepsTo = { draft: 0, submitted: 1, reviewed: 2, public: 4 } as const

function laterCommand(
  what: Exclude<LaterTold, { readonly does: 'correct' }>,
  idOf: (key: string) => string,
): DocumentCommandAsked {
  switch (what.does) {
    case 'withdraw':
      return { type: 'withdraw', reason: what.why }
    case 'supersede':
      return { type: 'supersede', reason: what.why, successor: idOf(what.by) }
    case 'repeal':
      return { type: 'mark-validity', validity: 'repealed', since: civilDate(what.on), act: what.act }
    case 'review':
      return { type: 'review', note: '事后审核，内容属实' }
    default:
      return what satisfies never
  }
}

async function contentsOf(
  desk: Office,
  told: DocumentTold,
  day: string,
  idOf: (key: string) => string,
): Promise<ContentsAsked> {
  const { title, body, column, number, effective, expires, summary, interprets, keywords = [], files = [] } = told
  const attachments: { hash: string; name: string }[] = []
  for (const file of files) {
    const kept = await keepAttachment(desk, people.writes, file.name, await bytesOf(desk, file))
    if (!kept.ok) throw new Error(`${file.name}: ${JSON.stringify(kept.no)}`)
    attachments.push({ hash: kept.value.hash, name: file.name })
  }
  return {
    title,
    body,
    column,
    category: columnRow(column).category,
    subject: told.subject ?? 'commerce',
    genre: told.genre ?? 'other',
    maker: title.includes('县财政局') ? '云溪县商务局、云溪县财政局' : demoOrgan.profile.name,
    madeOn: civilDate(told.made ?? day),
    normative: told.normative ?? false,
    clock: told.clock ?? 'publish',
    keywords,
    source: demoOrgan.profile.name,
    attachments,
    openness: { kind: 'proactive' },
    ...(number !== undefined && { number }),
    ...(effective !== undefined && { effectiveOn: civilDate(effective) }),
    ...(expires !== undefined && { expiresOn: civilDate(expires) }),
    ...(summary !== undefined && { summary }),
    ...(interprets !== undefined && { interprets: idOf(interprets) }),
  }
}

async function bytesOf({ fontPaths }: Office, { form, title, parts }: FileTold): Promise<Uint8Array> {
  const document: PrintDocument = { language: 'zh', title, parts }
  switch (form) {
    case 'docx':
      return writeDocx(document)
    case 'xlsx':
      return writeXlsx(document)
    case 'pdf':
      return createPdfWriter(fontPaths)(document)
    default:
      return form satisfies never
  }
}
