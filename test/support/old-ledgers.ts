import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import type { ImportFile } from '../../src/services/import-plan.ts'

/** A cell of a made-up workbook: text, a number, a day kept as a date, or text across or down over others. */
export type LedgerCell =
  | string
  | number
  | Date
  | { readonly text: string; readonly across?: number; readonly down?: number }
  | null

export interface LedgerSheet {
  readonly name: string
  readonly rows: readonly (readonly LedgerCell[])[]
}

/** A workbook as an office might have kept it. */
export async function workbook(name: string, sheets: readonly LedgerSheet[]): Promise<ImportFile> {
  const blob = await writeXlsxFile(
    sheets.map(({ name: sheet, rows }) => ({ sheet, data: rows.map((row) => row.map(cellOf)) as SheetData })),
  ).toBlob()
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) }
}

function cellOf(cell: LedgerCell): SheetData[number][number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy/m/d' }
  const { text, across = 1, down = 1 } = cell
  return { value: text, type: String, ...(across > 1 && { columnSpan: across }), ...(down > 1 && { rowSpan: down }) }
}

/** Rows as separated values in UTF-8. */
export const separated = (name: string, rows: readonly (readonly (string | number)[])[]): ImportFile => ({
  name,
  bytes: Buffer.from(
    rows
      .map((row) =>
        row.map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\r\n'),
  ),
})

const day = (year: number, month: number, of: number): Date => new Date(Date.UTC(year, month - 1, of))

/** The first office: one sheet a year, a title over all columns, days kept as dates, a sum and notes below. */
export const firstOffice = (): Promise<ImportFile> => {
  const head = [
    '序号',
    '登记编号',
    '收到日期',
    '申请方式',
    '申请人',
    '申请人类别',
    '身份证号码',
    '联系电话',
    '申请公开内容',
    '承办科室',
    '答复日期',
    '办理结果',
    '文号',
    '送达日期',
    '备注',
  ]
  return workbook('依申请台账.xlsx', [
    {
      name: '2022年',
      rows: [
        [{ text: '云溪县商务局2022年度政府信息依申请公开办理台账', across: 15 }],
        [null],
        head,
        [
          1,
          '2022-0001',
          day(2022, 3, 7),
          '网上申请',
          '周明远',
          '自然人',
          '',
          '13900001111',
          '2021年度县级商贸流通专项资金的分配结果',
          '商贸股',
          day(2022, 3, 25),
          '予以公开',
          '云商公开〔2022〕1号',
          day(2022, 3, 28),
          '',
        ],
        [
          2,
          '2022-0002',
          day(2022, 5, 16),
          '邮寄',
          '云溪县永丰商贸有限公司',
          '商业企业',
          '',
          '0730-5550123',
          '县城东菜市场改造项目的可行性研究报告',
          '商贸股',
          day(2022, 6, 10),
          '不予公开（商业秘密）',
          '云商公开〔2022〕2号',
          '',
          '',
        ],
        [null],
        [
          3,
          '2022-0003',
          day(2022, 12, 20),
          '当面',
          '何桂兰',
          '个人',
          '',
          '',
          '城东菜市场摊位招标文件',
          '市场股',
          day(2023, 1, 12),
          '部分公开',
          '云商公开〔2023〕1号',
          day(2023, 1, 13),
          '跨年',
        ],
        [{ text: '合计', across: 2 }, null, 3, null, null, 3],
        ['填表人：李某', null, null, null, null, null, '审核人：王某'],
        [{ text: '注：本台账由办公室保管', across: 15 }],
      ],
    },
    {
      name: '2023年',
      rows: [
        [{ text: '云溪县商务局2023年度政府信息依申请公开办理台账', across: 15 }],
        head,
        [
          1,
          '2023-0001',
          day(2023, 2, 6),
          '信函',
          '周明远',
          '自然人',
          '',
          '13900001111',
          '加油站点布局规划',
          '商贸股',
          day(2023, 2, 24),
          '信息不存在',
          '云商公开〔2023〕2号',
          '',
          '',
        ],
        [
          2,
          '2023-0002',
          day(2023, 11, 30),
          '电子邮件',
          '正和律师事务所',
          '法律服务机构',
          '',
          '',
          '2022年汽车下乡补贴企业名单',
          '商贸股',
          '',
          '办理中',
          '',
          '',
          '',
        ],
      ],
    },
    { name: '说明', rows: [['本表自2022年起使用']] },
  ])
}

/** The second office: two rows of head with groups over them, days as text in many ways, corrections, extensions and disputes. */
export const secondOffice = (): Promise<ImportFile> =>
  workbook('公开申请登记.xlsx', [
    {
      name: 'Sheet1',
      rows: [
        [{ text: '政府信息公开申请登记表', across: 20 }],
        ['填报单位：云溪县商务局'],
        [
          { text: '受理编号', down: 2 },
          { text: '申请人信息', across: 4 },
          null,
          null,
          null,
          { text: '申请情况', across: 4 },
          null,
          null,
          null,
          { text: '补正', across: 2 },
          null,
          { text: '延期', across: 2 },
          null,
          { text: '答复', across: 3 },
          null,
          null,
          { text: '复议', across: 3 },
          null,
          null,
        ],
        [
          null,
          '姓名或名称',
          '申请人类型',
          '联系电话',
          '通信地址',
          '提交日期',
          '受理日期',
          '受理方式',
          '内容',
          '补正告知日期',
          '收到补正日期',
          '延期告知日期',
          '延长工作日',
          '答复日期',
          '答复结果',
          '答复文号',
          '复议日期',
          '复议结果',
          '复议决定日期',
        ],
        [
          'YS-01',
          '罗小川',
          '公民',
          '13800002222',
          '云溪县桂花巷3号',
          '2021-1-4',
          '2021年1月5日',
          '网络',
          '农贸市场升级补助资金发放表',
          '2021.1.11',
          '2021/1/18',
          '2021-2-5',
          '20',
          '2021年3月12日',
          '予以公开',
          '云商答〔2021〕1号',
          '',
          '',
          '',
        ],
        [
          'YS-02',
          '湘北流通研究院',
          '科研机构',
          '',
          '',
          '',
          '２０２１－０６－０１',
          '邮箱',
          '近五年社会消费品零售总额',
          '',
          '',
          '',
          '',
          '2021.6.9',
          '没有现成信息需要另行制作',
          '云商答〔2021〕2号',
          '',
          '',
          '',
        ],
        [
          'YS-03',
          '云溪县永丰商贸有限公司',
          '企业',
          '',
          '',
          '',
          '20210812',
          '特快专递',
          '外资企业年度检查结果',
          '',
          '',
          '',
          '',
          '2021-09-03',
          '不属于本机关负责公开',
          '云商答〔2021〕3号',
          '2021-10-08',
          '维持',
          '2021-12-01',
        ],
        [
          'YS-04',
          '罗小川',
          '公民',
          '13800002222',
          '',
          '',
          '二〇二一年十一月二日',
          '当面',
          '专项资金审计底稿',
          '2021-11-05',
          '',
          '',
          '',
          '2021-12-10',
          '申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
          '',
          '',
          '',
          '',
        ],
      ],
    },
  ])

/** The third office: separated values out of a register of letters, without channels and kinds. */
export const thirdOffice = (): ImportFile =>
  separated('收文登记.csv', [
    ['编号', '日期', '申请人名称', '申请公开的信息', '回复日期', '处理结果', '自编类目'],
    ['1', '2020/3/2', '赵立', '疫情期间保供企业名单', '2020/3/20', '公开', 'A'],
    ['2', '2020/7/9', '赵立', '保供资金拨付凭证', '2020/8/3', '给', 'A'],
    ['3', '2020/9/31', '孙宁', '电商示范县验收结果', '2020/10/9', '公开', 'B'],
    ['4', '2020/10/12', '孙宁', '电商示范县资金安排', '2020/10/9', '公开', 'B'],
    ['5', '2020/11/2', '孙宁', '电商示范县实施方案', '', '公开', 'B'],
  ])
