import { expect, test } from 'vitest'
import { isSameMatter, likeness } from './similar-matter.ts'

const wanted = (description: string, more: { title?: string; documentNumber?: string } = {}) => ({
  description,
  ...more,
})

// prettier-ignore
const same: readonly (readonly [string, string])[] = [
  ['2024年商贸流通专项资金分配方案', '申请公开2024年商贸流通专项资金的分配方案。'],
  ['请提供云溪县农贸市场改造项目中标合同', '云溪县农贸市场改造项目的中标合同复印件'],
  ['关于家电以旧换新补贴企业名单的相关材料', '家电以旧换新补贴企业名单'],
  ['2024年度 成品油零售企业年检结果', '２０２４年度成品油零售企业年检结果'],
  ['县城老旧加油站搬迁补偿标准', '老旧加油站搬迁补偿标准（县城）'],
]

// prettier-ignore
const different: readonly (readonly [string, string])[] = [
  ['2024年商贸流通专项资金分配方案', '2023年商贸流通专项资金分配方案'],
  ['第3号地块农贸市场规划', '第8号地块农贸市场规划'],
  ['东门农贸市场改造项目中标合同', '西门加油站改造项目环评批复'],
  ['家电以旧换新补贴企业名单', '汽车以旧换新补贴发放标准'],
  ['招商引资优惠政策', '招商局人员编制'],
]

test.each(same)('Art. 36 item 6: %s is what %s asks for', (one, other) => {
  expect(isSameMatter(wanted(one), wanted(other))).toBe(true)
  expect(isSameMatter(wanted(other), wanted(one))).toBe(true)
})

test.each(different)('%s is not what %s asks for', (one, other) => {
  expect(isSameMatter(wanted(one), wanted(other))).toBe(false)
})

test('two document numbers settle it, whatever the words', () => {
  const number = { documentNumber: '云商发〔2024〕12号' }
  expect(isSameMatter(wanted('分配方案', number), wanted('那份文件', { documentNumber: '云商发[2024]12号' }))).toBe(
    true,
  )
  expect(isSameMatter(wanted('分配方案', number), wanted('分配方案', { documentNumber: '云商发〔2024〕21号' }))).toBe(
    false,
  )
})

test('likeness is 1 for the same text and 0 for texts with nothing in common', () => {
  expect(likeness('分配方案', '分配方案')).toBe(1)
  expect(likeness('分配方案', '中标合同')).toBe(0)
  expect(likeness('', '')).toBe(0)
})
