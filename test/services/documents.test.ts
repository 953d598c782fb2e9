import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { writeDocx } from '../../src/formats/write-docx.ts'
import { publicAttachment, publicDocument, publicDocumentByIndex, wasPublic } from '../../src/reads/public-document.ts'
import { columnOverview, latestDocuments, publicDocuments, sitemapEntries } from '../../src/reads/public-documents.ts'
import { searchDocuments } from '../../src/reads/search-documents.ts'
import { handleDocument } from '../../src/services/handle-document.ts'
import { publishScheduled } from '../../src/services/publish-scheduled.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { keepAttachment } from '../../src/services/keep-attachment.ts'
import type { FileHash } from '../../src/store/files.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { siteVersion } from '../../src/store/site-version.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import {
  actOnDocument,
  passAndPublish,
  publishedDocument,
  reviewer,
  sampleNotice,
  secrecyPassed,
  secrecyReviewer,
  staffOf,
  writer,
} from '../support/sample-documents.ts'
import { otherOrgan } from '../support/sample-api.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const db = readOnly(database.db)
const organ = office.organ.id
const today = civilDate('2025-03-03')

const attached = async (words: string, name = '供应点名单.docx') => {
  const bytes = await writeDocx({ language: 'zh', title: '附件', parts: [{ kind: 'paragraph', text: words }] })
  const kept = await keepAttachment(office, writer, name, bytes)
  if (!kept.ok) throw new Error(kept.no.code)
  return { hash: kept.value.hash, name }
}

/** Everything the public could see of documents, as one text. */
async function everythingPublic(words: string): Promise<string> {
  const listed = await publicDocuments(db, organ, { today, perPage: 100 })
  const whole = await Promise.all(
    (await sitemapEntries(db, organ)).map((address) => publicDocument(db, organ, address, today)),
  )
  const found = await searchDocuments(db, organ, { words, today })
  const ranked = await searchDocuments(db, organ, { words, order: 'relevance', today })
  const latest = await latestDocuments(db, organ, { count: 100, today })
  const columns = [...(await columnOverview(db, organ))]
  return JSON.stringify([listed, whole, found.hits, ranked.hits, latest, columns])
}

describe('a document from draft to the public', () => {
  test('A1, A2, A4, A8: drafted, reviewed by another, secrecy reviewed, published under an index number by the clock', async () => {
    const { documentId, address } = await publishedDocument(office)
    const page = await publicDocument(db, organ, address, today)
    expect(page).toMatchObject({
      documentId,
      title: sampleNotice.title,
      indexNumber: `${office.organ.code}/${address.year}-${String(address.serial).padStart(5, '0')}`,
      publishedAt: office.now(),
      editions: [{ edition: 1 }],
      urgent: false,
    })
    expect(page?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'paragraph', 'paragraph'])
    expect(await publicDocumentByIndex(db, organ, page?.indexNumber ?? '')).toEqual(address)
    expect(JSON.stringify(page)).not.toContain('proactive')
  })

  test('I8: numbers are given without a gap, a refused publication gives none away', async () => {
    const first = await publishedDocument(office)
    const { documentId } = await actOnDocument(office, { type: 'draft', contents: sampleNotice })
    const refused = await handleDocument(office, { documentId, actor: reviewer, command: { type: 'publish' } })
    expect(refused).toMatchObject({ no: { code: 'document-stage', facts: { stage: 'draft' } } })
    const second = await publishedDocument(office)
    expect(second.address.serial).toBe(first.address.serial + 1)
  })

  test('sent twice with one key a document is drafted once; seen at an older step it is not changed', async () => {
    const draft = { actor: writer, command: { type: 'draft', contents: sampleNotice }, key: 'k1' } as const
    const [one, two] = [await handleDocument(office, draft), await handleDocument(office, draft)]
    expect(two).toEqual(one)
    const documentId = one.ok ? one.value.documentId : ''
    await actOnDocument(office, { type: 'submit' }, documentId)
    const late = await handleDocument(office, { documentId, actor: writer, command: { type: 'submit' }, seen: 1 })
    expect(late).toMatchObject({ no: { code: 'document-moved-on' } })
  })

  test('a correction keeps its address and number and says why; the older edition is no longer shown', async () => {
    const { documentId, address } = await publishedDocument(office, { title: '关于端午节市场供应的公告（原文有误）' })
    const before = await publicDocument(db, organ, address, today)
    await actOnDocument(
      office,
      {
        type: 'revise',
        contents: { ...sampleNotice, title: '关于端午节市场供应的公告（更正后）' },
        reason: '供应点名称有误',
      },
      documentId,
    )
    expect((await publicDocument(db, organ, address, today))?.title).toContain('原文有误')
    await passAndPublish(office, documentId)
    const after = await publicDocument(db, organ, address, today)
    expect(after).toMatchObject({
      title: '关于端午节市场供应的公告（更正后）',
      indexNumber: before?.indexNumber,
      editions: [{ edition: 1 }, { edition: 2, reason: '供应点名称有误' }],
    })
    expect(await everythingPublic('原文有误')).not.toContain('原文有误')
  })
})

describe('I1: search', () => {
  test('finds titles, texts, numbers, names and the text of attachments; two characters, phrases and words', async () => {
    const file = await attached('丹桂苑便民菜店，电话预约送菜上门')
    const { address } = await publishedDocument(office, {
      title: '云溪县商务局关于印发电子商务进乡村实施细则的通知',
      number: '云商发〔2025〕17号',
      body: '为加快农村寄递物流体系建设，制定本细则。平台名称为 CloudStream 2.0。',
      attachments: [file],
    })
    const find = async (words: string) => (await searchDocuments(db, organ, { words, today })).hits
    for (const words of [
      '乡村',
      '电子商务进乡村',
      '寄递物流',
      '云商发〔2025〕17号',
      '云商发[2025]17号',
      'cloudstream',
      '丹桂苑',
      '电子商务 物流',
    ])
      expect(
        (await find(words)).map(({ row }) => row.serial),
        words,
      ).toEqual([address.serial])
    const [inFile] = await find('便民菜店')
    expect(inFile).toMatchObject({
      attachment: '供应点名单.docx',
      snippet: [{ hit: false }, { text: '便民菜店', hit: true }, { hit: false }],
    })
    expect(await find('物流电子')).toEqual([])
    expect(await find('乡')).toHaveLength(1)
    expect(await find('%')).toEqual([])
  })
})

describe('K7: nothing that is not public comes through any read', () => {
  test('a draft, one under review, one ready, one that stays closed and the new text of a correction are nowhere', async () => {
    const secret = '尚未公开的内部安排'
    const file = await attached(`${secret}的附件`, '内部安排.docx')
    const contents = { ...sampleNotice, title: secret, attachments: [file] }
    const ids: string[] = []
    for (const steps of [0, 1, 2, 3]) {
      const { documentId } = await actOnDocument(office, { type: 'draft', contents })
      for (const command of [{ type: 'submit' }, { type: 'review' }, secrecyPassed].slice(0, steps) as never[])
        await actOnDocument(office, command, documentId)
      ids.push(documentId)
    }
    const closed = await actOnDocument(office, {
      type: 'draft',
      contents: { ...contents, openness: { kind: 'withheld', reason: '内部事务信息（第十六条）' } },
    })
    await actOnDocument(office, { type: 'submit' }, closed.documentId)
    await actOnDocument(office, { type: 'review' }, closed.documentId)
    await actOnDocument(office, secrecyPassed, closed.documentId)
    const refused = await handleDocument(office, {
      documentId: closed.documentId,
      actor: reviewer,
      command: { type: 'publish' },
    })
    expect(refused).toMatchObject({ no: { code: 'not-proactive' } })
    const { documentId, address } = await publishedDocument(office)
    await actOnDocument(office, { type: 'revise', contents, reason: '更新' }, documentId)
    const all = await everythingPublic('内部安排')
    for (const word of [secret, file.hash, ...ids]) expect(all).not.toContain(word)
    expect(await publicAttachment(db, organ, { ...address, hash: file.hash })).toBeUndefined()
  })

  test('A6: once withdrawn, page, file, list, feed, site map and search are empty, and only the address remembers', async () => {
    const word = '撤下之前的名单'
    const file = await attached(word, '名单.docx')
    const { documentId, address } = await publishedDocument(office, { title: word, attachments: [file] })
    expect(await publicAttachment(db, organ, { ...address, hash: file.hash })).toMatchObject({ name: '名单.docx' })
    expect(await office.files.read(file.hash as FileHash)).toBeDefined()
    await actOnDocument(office, { type: 'withdraw', reason: '名单含有个人信息' }, documentId)
    const all = await everythingPublic(word)
    for (const gone of [word, file.hash, documentId]) expect(all).not.toContain(gone)
    expect(await publicDocument(db, organ, address, today)).toBeUndefined()
    expect(await publicAttachment(db, organ, { ...address, hash: file.hash })).toBeUndefined()
    expect(await wasPublic(db, organ, address)).toBe(true)
    const searched = await database.db
      .selectFrom('document_search')
      .select('document_id')
      .where('document_id', '=', documentId)
      .execute()
    expect(searched).toEqual([])
  })

  test('a file of another document, of a letter or of another organ cannot be published by its hash', async () => {
    const { hash } = await office.files.keep(new TextEncoder().encode('一份文书'))
    await database.db
      .insertInto('stored_file')
      .values({ organ_id: organ, hash, size: 12, media_type: 'application/pdf', name: '答复书.pdf' })
      .execute()
    const command = {
      type: 'draft',
      contents: { ...sampleNotice, attachments: [{ hash, name: '答复书.pdf' }] },
    } as const
    expect(await handleDocument(office, { actor: writer, command })).toMatchObject({ no: { code: 'no-such-file' } })
    const file = await attached('文字')
    const renamed = { ...command, contents: { ...sampleNotice, attachments: [{ ...file, name: '名单.pdf' }] } } as const
    expect(await handleDocument(office, { actor: writer, command: renamed })).toMatchObject({
      no: { code: 'file-name-kind' },
    })
    const elsewhere = { ...office, organ: otherOrgan }
    const theirs = { type: 'draft', contents: { ...sampleNotice, attachments: [file] } } as const
    expect(await handleDocument(elsewhere, { actor: writer, command: theirs })).toMatchObject({
      no: { code: 'no-such-file' },
    })
  })

  test('another organ sees nothing of this one', async () => {
    const { address } = await publishedDocument(office)
    expect(await publicDocument(db, otherOrgan.id, address, today)).toBeUndefined()
    expect((await publicDocuments(db, otherOrgan.id, { today })).total).toBe(0)
    expect((await searchDocuments(db, otherOrgan.id, { words: '端午', today })).total).toBe(0)
  })
})

describe('what is said of a document on its page', () => {
  test('A9: a normative document shows whether it is in force; repealed, its page stays and says by what', async () => {
    const { documentId, address } = await publishedDocument(office, {
      normative: true,
      number: '云商发〔2025〕3号',
      column: 'policy',
      category: '20-01',
      effectiveOn: civilDate('2025-04-01'),
      expiresOn: civilDate('2030-03-31'),
    })
    const on = async (day: string) => (await publicDocument(db, organ, address, civilDate(day)))?.validity
    expect([await on('2025-03-03'), await on('2025-04-01'), await on('2030-04-01')]).toEqual([
      'not-yet',
      'in-force',
      'lapsed',
    ])
    await actOnDocument(
      office,
      {
        type: 'mark-validity',
        validity: 'repealed',
        since: today,
        act: '《云溪县商务局关于废止部分规范性文件的决定》',
      },
      documentId,
    )
    expect(await on('2025-04-01')).toBe('repealed')
    expect((await publicDocument(db, organ, address, today))?.validityMark?.act).toContain('废止')
  })

  test('A13: a document and its interpretation name each other, while both are public', async () => {
    const policy = await publishedDocument(office, { title: '政策原文', column: 'policy', category: '20-01' })
    const reading = await publishedDocument(office, {
      title: '政策解读',
      column: 'interpretation',
      interprets: policy.documentId,
    })
    expect((await publicDocument(db, organ, policy.address, today))?.interpretations).toEqual([
      { ...reading.address, title: '政策解读' },
    ])
    expect((await publicDocument(db, organ, reading.address, today))?.interprets).toEqual({
      ...policy.address,
      title: '政策原文',
    })
    await actOnDocument(office, { type: 'withdraw', reason: '表述有误' }, reading.documentId)
    expect((await publicDocument(db, organ, policy.address, today))?.interpretations).toEqual([])
  })

  test('A6: superseded, a document keeps its page, which names what took its place, and leaves the lists', async () => {
    const old = await publishedDocument(office, { title: '旧版服务指南' })
    const next = await publishedDocument(office, { title: '新版服务指南' })
    await actOnDocument(office, { type: 'supersede', successor: next.documentId, reason: '内容更新' }, old.documentId)
    expect(await publicDocument(db, organ, old.address, today)).toMatchObject({
      superseded: true,
      supersededBy: { title: '新版服务指南' },
    })
    const titles = (await publicDocuments(db, organ, { today, perPage: 100 })).rows.map(({ title }) => title)
    expect(titles).toContain('新版服务指南')
    expect(titles).not.toContain('旧版服务指南')
  })

  test('A3: published urgently after its secrecy review, it says so until it is reviewed', async () => {
    const { documentId } = await actOnDocument(office, {
      type: 'draft',
      contents: { ...sampleNotice, title: '停业紧急公告' },
    })
    await actOnDocument(office, { type: 'submit' }, documentId)
    const early = await handleDocument(office, {
      documentId,
      actor: reviewer,
      command: { type: 'publish-urgently', reason: '暴雨预警' },
    })
    expect(early).toMatchObject({ no: { code: 'document-stage' } })
    await actOnDocument(office, secrecyPassed, documentId)
    const { address } = await actOnDocument(office, { type: 'publish-urgently', reason: '暴雨预警' }, documentId)
    const urgent = async () => address && (await publicDocument(db, organ, address, today))?.urgent
    expect(await urgent()).toBe(true)
    await actOnDocument(office, { type: 'review' }, documentId, staffOf('leader', 'leader'))
    expect(await urgent()).toBe(false)
  })
})

describe('F7, F9: the gate before the public', () => {
  const ready = async (contents: Partial<typeof sampleNotice>) => {
    const { documentId } = await actOnDocument(office, { type: 'draft', contents: { ...sampleNotice, ...contents } })
    await actOnDocument(office, { type: 'submit' }, documentId)
    return documentId
  }
  const tried = (documentId: string, command: Parameters<typeof handleDocument>[1]['command'], actor = reviewer) =>
    handleDocument(office, { documentId, actor, command })

  test('A4: the mark of a state secret passes no review, no urgent publication and cannot be allowed', async () => {
    const file = await attached('机密★10年', '方案.docx')
    for (const contents of [
      { title: '机密★关于供应的通知' },
      { body: '一、\n\n| 密级 | 期限 |\n| --- | --- |\n| 机　密 | 10年 |' },
      { attachments: [file] },
      { attachments: [{ ...file, name: '方案（秘密）.docx' }] },
    ]) {
      const documentId = await ready(contents)
      const urgent = { type: 'publish-urgently', reason: '暴雨' } as const
      expect(await tried(documentId, { type: 'review' })).toMatchObject({ no: { code: 'secret-mark-found' } })
      expect(await tried(documentId, secrecyPassed, secrecyReviewer)).toMatchObject({
        no: { code: 'secret-mark-found' },
      })
      expect(await tried(documentId, { type: 'allow-findings', reason: '已脱密' })).toMatchObject({
        no: { code: 'nothing-found' },
      })
      expect(await tried(documentId, urgent)).toMatchObject({ ok: false })
    }
  })

  test('F6: personal data pass only by the named act of a reviewer with a reason, urgently as well; the log keeps no word of them', async () => {
    const file = await attached('联系人 １ ３ ８ ００００１２３４', '名单.docx')
    const documentId = await ready({ body: '投诉电话：0730-5550108。获奖人员电话 13900002222。', attachments: [file] })
    expect(await tried(documentId, { type: 'review' })).toMatchObject({
      no: { code: 'personal-data-found', facts: { where: '正文第1段', kind: 'mobile', count: 2 } },
    })
    await actOnDocument(office, secrecyPassed, documentId)
    const urgent = { type: 'publish-urgently', reason: '暴雨预警' } as const
    expect(await tried(documentId, urgent)).toMatchObject({ no: { code: 'personal-data-found' } })
    const allow = { type: 'allow-findings', reason: '本人书面同意' } as const
    expect(await tried(documentId, allow, staffOf('writer', 'head'))).toMatchObject({ no: { code: 'own-text' } })
    expect(await tried(documentId, allow, writer)).toMatchObject({ no: { code: 'document-right' } })
    await actOnDocument(office, allow, documentId)
    const event = await database.db
      .selectFrom('event_log')
      .selectAll()
      .where('stream', '=', `document:${documentId}`)
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(event)).toContain('file')
    expect(JSON.stringify(event)).not.toMatch(/1390000|1380000/)
    expect((await actOnDocument(office, urgent, documentId)).standing).toBe('public')
  })

  test('F7: what was allowed of one text is not allowed of the next; the organ’s own telephone needs nobody', async () => {
    const documentId = await ready({ body: '电话 13900002222。' })
    await actOnDocument(office, { type: 'allow-findings', reason: '本人同意' }, documentId)
    await actOnDocument(office, { type: 'return', reason: '再改' }, documentId)
    await actOnDocument(office, { type: 'submit' }, documentId)
    expect(await tried(documentId, { type: 'review' })).toMatchObject({ no: { code: 'personal-data-found' } })
    await publishedDocument(office, { body: '咨询电话：（0730）5550108。' })
  })

  test('F9: a degree of secrecy alone in a cell passes by two named people, one for each review, and not by one of them', async () => {
    const documentId = await ready({
      body: '定密情况\n\n| 单位 | 机密 | 秘密 |\n| --- | --- | --- |\n| 甲局 | 2 | 5 |',
    })
    const found = { code: 'secret-word-found', facts: { where: '正文第2段', mark: '机密' } }
    const allow = { type: 'allow-findings', reason: '统计表的栏目名称' } as const
    const confirm = { type: 'allow-mentions', reason: '统计表的栏目名称，不是标志' } as const
    const both = staffOf('both', 'head', 'secrecy')
    expect(await tried(documentId, { type: 'review' })).toMatchObject({ no: found })
    expect(await tried(documentId, secrecyPassed, secrecyReviewer)).toMatchObject({ no: found })
    expect(await tried(documentId, confirm)).toMatchObject({ no: { code: 'document-right' } })
    expect(await tried(documentId, confirm, staffOf('writer', 'secrecy'))).toMatchObject({ no: { code: 'own-text' } })
    await actOnDocument(office, allow, documentId, both)
    expect(await tried(documentId, confirm, both)).toMatchObject({ no: { code: 'second-person' } })
    expect(await tried(documentId, secrecyPassed, secrecyReviewer)).toMatchObject({ no: found })
    expect(await tried(documentId, { ...confirm, reason: ' ' }, secrecyReviewer)).toMatchObject({
      no: { code: 'needs-reason' },
    })
    await actOnDocument(office, confirm, documentId, secrecyReviewer)
    await actOnDocument(office, { type: 'review' }, documentId)
    await actOnDocument(office, secrecyPassed, documentId)
    expect((await actOnDocument(office, { type: 'publish' }, documentId)).standing).toBe('public')
  })

  test('F9: the other half first is the same; a real mark beside the mention passes all the same never', async () => {
    const table = '| 单位 | 机密 | 秘密 |\n| --- | --- | --- |\n| 甲局 | 2 | 5 |'
    const allow = { type: 'allow-findings', reason: '统计表的栏目名称' } as const
    const confirm = { type: 'allow-mentions', reason: '统计表的栏目名称' } as const
    const documentId = await ready({ body: table })
    const both = staffOf('both', 'head', 'secrecy')
    await actOnDocument(office, confirm, documentId, both)
    expect(await tried(documentId, allow, both)).toMatchObject({ no: { code: 'second-person' } })
    await actOnDocument(office, allow, documentId)
    await actOnDocument(office, secrecyPassed, documentId)
    await actOnDocument(office, { type: 'review' }, documentId)
    const marked = await ready({ body: `机密★10年\n\n${table}` })
    await actOnDocument(office, confirm, marked, secrecyReviewer)
    await actOnDocument(office, allow, marked)
    for (const [command, actor] of [
      [{ type: 'review' }, reviewer],
      [secrecyPassed, secrecyReviewer],
    ] as const)
      expect(await tried(marked, command, actor)).toMatchObject({ no: { code: 'secret-mark-found' } })
  })

  test('F7: heads and feet, comments, deleted words and files in archives are looked through as well', async () => {
    const whole = await writeDocx({ language: 'zh', title: '附件', parts: [{ kind: 'paragraph', text: '正文' }] })
    const parts = unzipSync(whole)
    const part = (words: string) =>
      strToU8(
        `<w:hdr xmlns:w="x"><w:p><w:r><w:t>${words.slice(0, 3)}</w:t></w:r><w:r><w:t>${words.slice(3)}</w:t></w:r></w:p></w:hdr>`,
      )
    const inHead = zipSync({ ...parts, 'word/header9.xml': part('机密★10年') })
    const inNote = zipSync({ ...parts, 'word/comments.xml': part('13900002222') })
    for (const [name, bytes, code] of [
      ['甲.docx', inHead, 'secret-mark-found'],
      ['乙.docx', inNote, 'personal-data-found'],
      ['丙.zip', zipSync({ '内/甲.docx': inHead }), 'secret-mark-found'],
      ['丁.zip', zipSync({ '机密.txt': strToU8('甲') }), 'secret-mark-found'],
      ['戊.txt', strToU8('一\n密级：秘密\n'), 'secret-mark-found'],
    ] as const) {
      const kept = await keepAttachment(office, writer, name, bytes)
      if (!kept.ok) throw new Error(`${name} ${kept.no.code}`)
      const documentId = await ready({ attachments: [{ hash: kept.value.hash, name }] })
      expect([name, await tried(documentId, { type: 'review' })]).toMatchObject([name, { no: { code } }])
    }
  })
})

test('A7: a document that waits for its time is published by the clock, and not before', async () => {
  const { documentId } = await actOnDocument(office, {
    type: 'draft',
    contents: { ...sampleNotice, title: '定时公告' },
  })
  await actOnDocument(office, { type: 'submit' }, documentId)
  await actOnDocument(office, { type: 'review' }, documentId)
  await actOnDocument(office, secrecyPassed, documentId)
  const late = await handleDocument(office, {
    documentId,
    actor: reviewer,
    command: { type: 'schedule', at: '2025-03-03T01:00:00Z' },
  })
  expect(late).toMatchObject({ no: { code: 'time-passed' } })
  await actOnDocument(office, { type: 'schedule', at: '2025-03-05T00:30:00Z' }, documentId)
  expect(await publishScheduled(office)).toBe(0)
  office.setDay('2025-03-05')
  expect([await publishScheduled(office), await publishScheduled(office)]).toEqual([1, 0])
  office.setDay('2025-03-03')
  expect(await everythingPublic('定时公告')).toContain('2025-03-05T02:00:00.000Z')
})

test('every change the public can see moves the version of the site, in this process at once; a draft does not', async () => {
  const before = await siteVersion(db, organ)
  const { documentId } = await actOnDocument(office, { type: 'draft', contents: sampleNotice })
  expect(await siteVersion(db, organ)).toBe(before)
  await passAndPublish(office, documentId)
  expect(await siteVersion(db, organ)).toBe(before + 1)
  await actOnDocument(office, { type: 'withdraw', reason: '重复' }, documentId)
  expect(await siteVersion(db, organ)).toBe(before + 2)
})

test('the history of all this is whole', async () => {
  expect(await verifyLog(database.db, organ)).toMatchObject({ problems: [] })
})

test('the registers rebuilt from the log are those that were kept, what the public finds with them', async () => {
  const found = () => searchDocuments(db, organ, { words: '端午节', today })
  const before = await found()
  const rebuilt = await rebuildRegisters(office)
  expect(rebuilt.after).toBe(rebuilt.before)
  expect(await found()).toEqual(before)
})
