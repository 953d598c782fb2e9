import type { Kysely } from 'kysely'
import { bodyText } from '../src/publication/body.ts'
import type { PublicEdition } from '../src/publication/to-public-document.ts'
import { civilDate } from '../src/kernel/civil-date.ts'
import { instantOf } from '../src/store/instant.ts'
import type { Schema } from '../src/store/schema.ts'
import { searchCodes, searchText } from '../src/store/search-codes.ts'

const towns = ['青石', '柳溪', '大坪', '梅林', '桃源', '石桥', '金沙', '白云', '龙泉', '清水', '双河', '枫树']
const matters = ['农贸市场改造', '电商进农村', '消费券发放', '成品油抽检', '家电以旧换新', '冷链物流', '汽车报废更新', '预付卡管理', '老字号认定', '外贸稳岗补贴', '再生资源回收', '猪肉储备投放', '展会补贴'] // prettier-ignore
const kinds = ['公告', '通知', '公示', '方案', '意见', '批复', '通报']
const sentences = [
  '经研究，现将有关事项公布如下，请结合实际认真组织实施。',
  '项目资金实行专账核算、专款专用，任何单位和个人不得截留挪用。',
  '验收采取现场查看、资料核对和抽样复核相结合的方式进行。',
  '对弄虚作假骗取财政资金的，依法依规追回并列入失信名单。',
  '各经营主体应当在规定期限内提交申请材料，逾期不再受理。',
  '咨询和投诉可以在工作时间到政务服务大厅商务窗口办理。',
]

/** One of a list for a number, scattered so that neighbours differ. */
const pick = <Item>(list: readonly Item[], at: number, salt: number): Item =>
  list[((at + 1) * 2_654_435_761 + salt * 40_503) % list.length] as Item

/** Copies of a published document with titles and texts of their own, and answered requests, straight into what the public sees. */
export async function fillPublic(db: Kysely<Schema>, organ: string, count: number): Promise<void> {
  const model = await db
    .selectFrom('public_document')
    .selectAll()
    .where('organ_id', '=', organ)
    .executeTakeFirstOrThrow()
  for (let from = 0; from < count; from += 200) {
    const rows = Array.from({ length: Math.min(200, count - from) }, (_, at) => copyOf(model, from + at))
    await db
      .insertInto('public_document')
      .values(rows.map(({ row }) => row))
      .execute()
    await db
      .insertInto('document_search')
      .values(rows.map(({ found }) => found))
      .execute()
  }
  const answered = Array.from({ length: Math.floor(count / 2) }, (_, at) => ({
    organ_id: organ,
    entry_id: `answered-${at}`,
    case_id: `case-${at}`,
    title: `${pick(towns, at, 1)}镇${pick(matters, at, 2)}资金的分配结果`,
    summary: `已向申请人提供${2015 + (at % 10)}年${pick(matters, at, 2)}的文件。${pick(sentences, at, 3)}`,
    outcome: 'disclosed.full',
    received_on: civilDate('2025-01-06'),
    answered_on: civilDate('2025-01-27'),
    released_by: 'bench',
    released_at: instantOf(new Date('2025-01-28T02:00:00Z')),
  }))
  for (let from = 0; from < answered.length; from += 500)
    await db
      .insertInto('answered_request')
      .values(answered.slice(from, from + 500))
      .execute()
}

function copyOf(model: { readonly edition: PublicEdition } & Record<string, unknown>, at: number) {
  const [town, matter, kind] = [pick(towns, at, 1), pick(matters, at, 2), pick(kinds, at, 3)]
  const title = `云溪县商务局关于${town}镇${matter}第${at}号${kind}`
  const body = Array.from({ length: 20 }, (_, part) => ({
    kind: 'paragraph' as const,
    runs: [{ text: pick(sentences, at, part) + pick(matters, at, part) + pick(towns, at, part) }],
  }))
  const publishedAt = instantOf(new Date(Date.parse('2015-01-01T02:00:00Z') + at * 79_000_000))
  const edition = {
    ...model.edition,
    serial: 100_000 + at,
    indexNumber: `${model.edition.indexNumber}-${at}`,
    contents: { ...model.edition.contents, title },
    publishedAt,
    changedAt: publishedAt,
  } as PublicEdition
  const words = searchText([edition.indexNumber, edition.contents.maker, bodyText(body)].join('\n'))
  const key = { organ_id: model['organ_id'] as string, document_id: `copy-${at}` }
  return {
    row: {
      ...model,
      ...key,
      serial: edition.serial,
      index_number: edition.indexNumber,
      title,
      published_at: publishedAt,
      changed_at: publishedAt,
      edition: JSON.stringify({ ...edition, body }),
    } as never,
    found: {
      ...key,
      column_code: edition.contents.column,
      published_at: publishedAt,
      title: searchText(title),
      words,
      file_words: '',
      title_codes: searchCodes(title),
      codes: searchCodes(`${title}\n${words}`),
    },
  }
}
