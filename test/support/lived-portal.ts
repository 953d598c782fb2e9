import { keepAttachment } from '../../src/services/keep-attachment.ts'
import type { Office } from '../../src/services/office.ts'
import { writeDocx } from '../../src/formats/write-docx.ts'
import { hiddenTitles, portalDocuments } from './portal-documents.table.ts'
import {
  actOnDocument,
  passAndPublish,
  publishedDocument,
  sampleNotice,
  secrecyPassed,
  writer,
} from './sample-documents.ts'

export interface PortalAddress {
  readonly year: number
  readonly serial: number
}

/** A portal in use: documents published, explained, corrected, repealed, replaced, withdrawn, and some never published. */
export interface LivedPortal {
  readonly documents: Readonly<Record<keyof typeof portalDocuments, PortalAddress>>
  readonly repealed: PortalAddress
  readonly replaced: PortalAddress
  readonly withdrawn: PortalAddress
  readonly withdrawnFile: string
}

export async function livedPortal(office: Office): Promise<LivedPortal> {
  const file = async (words: string, name: string) => {
    const bytes = await writeDocx({ language: 'zh', title: name, parts: [{ kind: 'paragraph', text: words }] })
    const kept = await keepAttachment(office, writer, name, bytes)
    if (!kept.ok) throw new Error(kept.no.code)
    return { hash: kept.value.hash, name }
  }
  const { rules, explained, ...others } = portalDocuments
  const ruled = await publishedDocument(office, {
    ...rules,
    attachments: [await file('项目申报书，请如实填写。', '项目申报书.docx')],
  })
  const told = await publishedDocument(office, { ...explained, interprets: ruled.documentId })
  const plain = Object.fromEntries(
    await inTurn(
      Object.entries(others),
      async ([name, contents]) => [name, (await publishedDocument(office, contents)).address] as const,
    ),
  ) as Record<keyof typeof others, PortalAddress>

  const old = await publishedDocument(office, {
    ...rules,
    title: '云溪县乡镇商贸设施补助办法（试行）',
    number: '云商规〔2021〕2号',
  })
  await actOnDocument(
    office,
    {
      type: 'mark-validity',
      validity: 'repealed',
      since: office.today(),
      act: '《云溪县县域商业体系建设专项资金管理办法》第二十条',
    },
    old.documentId,
  )
  const first = await publishedDocument(office, { title: '云溪县商务局关于领取消费券的通知（第一批）' })
  const second = await publishedDocument(office, { title: '云溪县商务局关于领取消费券的通知（更新）' })
  await actOnDocument(
    office,
    { type: 'supersede', reason: '发放时间调整', successor: second.documentId },
    first.documentId,
  )
  await actOnDocument(
    office,
    {
      type: 'revise',
      contents: {
        ...sampleNotice,
        title: '云溪县商务局关于领取消费券的通知（更新）',
        body: '领取地点：春晖路18号。咨询电话：0700-5550108。',
      },
      reason: '更正咨询电话',
    },
    second.documentId,
  )
  await passAndPublish(office, second.documentId)

  const hiddenFile = await file('玄武岩采购清单全文', '玄武岩采购清单.docx')
  const gone = await publishedDocument(office, { title: hiddenTitles.withdrawn, attachments: [hiddenFile] })
  await actOnDocument(office, { type: 'withdraw', reason: '内容有误' }, gone.documentId)
  await actOnDocument(office, { type: 'draft', contents: { ...sampleNotice, title: hiddenTitles.draft } })
  const waiting = await actOnDocument(office, {
    type: 'draft',
    contents: { ...sampleNotice, title: hiddenTitles.reviewed },
  })
  await actOnDocument(office, { type: 'submit' }, waiting.documentId)
  await actOnDocument(office, { type: 'review' }, waiting.documentId)
  await actOnDocument(office, secrecyPassed, waiting.documentId)

  return {
    documents: { ...plain, rules: ruled.address, explained: told.address },
    repealed: old.address,
    replaced: first.address,
    withdrawn: gone.address,
    withdrawnFile: `/documents/${gone.address.year}/${gone.address.serial}/files/${hiddenFile.hash}/${encodeURIComponent(hiddenFile.name)}`,
  }
}

async function inTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = []
  for (const item of items) made.push(await make(item))
  return made
}
