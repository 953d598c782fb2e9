import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/annual-report/check.ts'
import { readReport } from '../../src/annual-report/read/read-report.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { noPdf } from '../support/no-pdf.ts'

const clean = readFileSync(join(import.meta.dirname, '../gallery/clean-2021.md'), 'utf8')
const title = '# 云溪县商务局2023年政府信息公开工作年度报告'

/** What stands where the title belongs: notices, menus, breadcrumbs, titles broken over lines. */
const heads = [
  '云溪县商务局关于印发《云溪县商务局2023年政府信息公开工作年度报告》的通知\n\n云溪县商务局2023年政府信息公开工作年度报告',
  '关于印发《云溪县商务局2023年政府信息公开工作年度报告》的通知',
  '云溪县商务局关于印发《2023年政府信息公开工作年度报告》的通知\n\n各股室：\n\n现将《2023年政府信息公开工作年度报告》印发给你们。\n\n云溪县商务局2023年政府信息公开工作年度报告',
  '关于公布《云溪县商务局2023年度政府信息公开工作年度报告》的公告',
  '云溪县商务局\n\n2023年政府信息公开工作年度报告',
  '云溪县商务局\n\n2023年\n\n政府信息公开工作年度报告',
  '云溪县商务局2023年政府信息\n\n公开工作年度报告',
  '云溪县商务局2023年政府信息公开\n\n工作年度报告',
  '首页\n\n政务公开\n\n政府信息公开年报\n\n2023年\n\n云溪县商务局2023年政府信息公开工作年度报告\n\n发布时间：2024-01-20 来源：云溪县商务局 浏览次数：12',
  '当前位置：首页 > 政府信息公开 > 政府信息公开年报 > 正文\n\n云溪县商务局 2023 年政府信息公开 工作年度报告',
  '索引号：123\n\n名称：云溪县商务局2023年政府信息公开工作年度报告\n\n云溪县商务局\n\n2023年政府信息公开工作年度报告',
  '2023年度云溪县商务局政府信息公开工作年度报告',
  '云溪县商务局政府信息公开工作年度报告（2023年）',
  '云溪县商务局政府信息公开工作年度报告\n\n（2023年度）',
  '云溪县商务局\n\n政府信息公开工作年度报告\n\n2023年',
  '云 溪 县 商 务 局 2 0 2 3 年 政 府 信 息 公 开 工 作 年 度 报 告',
  '云溪县商务局二〇二三年政府信息公开工作年度报告',
  '云溪县商务局2023年政府信息公开工作年度报告.docx\n\n云溪县商务局2023年政府信息公开工作年度报告',
  '附件\n\n云溪县商务局2023年政府信息公开工作年度报告',
  '【2023年】云溪县商务局2023年政府信息公开工作年度报告',
  '2022年云溪县商务局政府信息公开工作年度报告\n\n2023年云溪县教育局政府信息公开工作年度报告\n\n云溪县商务局2023年政府信息公开工作年度报告',
]

test.each(heads)('the title, its organ and its year are made out: %s', async (head) => {
  const document = await readDocument(new TextEncoder().encode(clean.replace(title, head)), 'report.md', noPdf)
  if (!document.ok) throw new Error(document.no.code)
  const report = readReport(document.value)
  expect(report).toMatchObject({ organ: '云溪县商务局', year: 2023 })
  expect(report.title?.value).toMatch(/政府信息公开工作年度报告/)
  expect(check(report).filter(({ rule }) => rule !== 'PLACEHOLDER')).toEqual([])
})
