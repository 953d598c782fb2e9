import { expect, test } from 'vitest'
import type { Block } from '../../formats/blocks.ts'
import { readReport } from './read-report.ts'

const place = { paragraph: 1 }
const columns = '申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计'

test('a report whose lines are broken by hand inside one paragraph has its parts, sentences and figures', () => {
  const text = [
    '云溪县水务局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '2023年，我局新收政府信息公开申请3件，全部按照条例规定的期限',
    '答复申请人。',
    '三、收到和处理政府信息公开申请情况',
    columns,
    '一、本年新收政府信息公开申请数量\t2\t1\t0\t0\t0\t0\t3',
    '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
    '（一）予以公开\t2\t1\t0\t0\t0\t0\t3',
    '（七）总计\t2\t1\t0\t0\t0\t0\t3',
    '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0',
  ].join('\n')
  const blocks: Block[] = [{ kind: 'paragraph', text, place }]
  const report = readReport({ format: 'html', blocks })
  expect(report).toMatchObject({ organ: '云溪县水务局', year: 2023 })
  expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([1, 3])
  expect(report.claims).toMatchObject([{ value: 3, unit: '件' }])
  expect(report.sections[0]?.paragraphs.map(({ value }) => value)).toEqual([
    '2023年，我局新收政府信息公开申请3件，全部按照条例规定的期限答复申请人。',
  ])
  expect(report.figures['t3.new.natural']).toMatchObject({ value: 2, state: 'number', at: place })
  expect(report.figures['t3.done.total']).toMatchObject({ value: 3 })
})
