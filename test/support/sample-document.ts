import type { PrintDocument } from '../../src/formats/print-document.ts'

/** A document with every kind of part, and text that a careless writer would take for markup. */
export const sampleDocument: PrintDocument = {
  language: 'zh',
  title: '云山县水务局2023年政府信息公开工作年度报告',
  parts: [
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'heading', level: 2, text: '（一）<b>概况</b> & #strong[x]' },
    { kind: 'paragraph', text: '路径C:\\文件，引号"甲"，$x_1$，#panic("no")，<script>alert(1)</script>。' },
    {
      kind: 'table',
      columns: 3,
      widths: [2, 1, 1],
      headRows: 2,
      rows: [
        [
          { text: '项目', rows: 2, align: 'center', header: true },
          { text: '数量', columns: 2, align: 'center', header: true },
        ],
        [
          { text: '本年|上年', align: 'center', header: true },
          { text: '总计', align: 'center', header: true },
        ],
        [
          { text: '甲\n乙', header: true },
          { text: '0', align: 'center' },
          { text: '', align: 'center' },
        ],
        [
          { text: '丙', header: true },
          { text: '12.50', align: 'center' },
          { text: '98765432109876', align: 'center' },
        ],
      ],
    },
    { kind: 'signature', lines: ['云山县水务局', '2024年1月10日'] },
  ],
}

/** The sample with a table long enough for several pages. */
export const longDocument: PrintDocument = {
  ...sampleDocument,
  parts: sampleDocument.parts.map((part) => {
    const row = part.kind === 'table' ? part.rows.at(-1) : undefined
    return part.kind === 'table' && row
      ? { ...part, rows: [...part.rows, ...Array.from({ length: 90 }, () => row)] }
      : part
  }),
}
