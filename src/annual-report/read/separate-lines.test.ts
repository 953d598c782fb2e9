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

const readText = (text: string) => readReport({ format: 'text', blocks: [{ kind: 'paragraph', text, place }] })

test('a report whose line ends were lost has its title, parts, sentences and figures', () => {
  const report = readText(
    [
      '首页 > 年报 云溪县水务局 2023年政府信息公开工作年度报告 现将有关情况公布如下。 一、总体情况 （一）主动公开。公开信息 36 条。 （二）依申请公开。新收申请3件。',
      '三、收到和处理政府信息公开申请情况 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况 自然人 法人或其他组织 总计',
      '商业企业 科研机构 社会公益组织 法律服务机构 其他 一、本年新收政府信息公开申请数量 2 1 0 0 0 0 3 二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
      '六、其他需要报告的事项 没有收取信息处理费。 云溪县水务局 2024年1月9日',
    ].join(' '),
  )
  expect(report).toMatchObject({
    organ: '云溪县水务局',
    year: 2023,
    title: { value: '云溪县水务局2023年政府信息公开工作年度报告' },
  })
  expect(report.sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
    ['一、总体情况', 2],
    ['三、收到和处理政府信息公开申请情况', 0],
    ['六、其他需要报告的事项', 1],
  ])
  expect(report.figures['t3.new.total']).toMatchObject({ value: 3, state: 'number', at: place })
  expect(report.signature).toMatchObject({ organ: '云溪县水务局', dateText: '2024年1月9日' })
})

test('a list of the parts in a sentence is no heading, nor a paragraph that begins with one', () => {
  const list =
    '本报告包括 一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 六、其他需要报告的事项 六个部分，由本局编制。'
  expect(readText(list).sections).toEqual([])
  expect(readText('一、总体情况 2023年，本局公开信息 36 条，均在规定期限内。').sections).toMatchObject([
    { paragraphs: [{}] },
  ])
})
