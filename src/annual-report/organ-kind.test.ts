import { expect, test } from 'vitest'
import { standingOfName } from './organ-kind.ts'

// prettier-ignore
test.each([
  ['云溪县商务局', 'department'],
  ['南岭市云溪区商务局', 'department'],
  ['北岸地区商务局', 'department'],
  ['云溪县发展和改革委员会', 'department'],
  ['国家税务总局云溪县税务局', 'department'],
  ['南岭省商务厅', 'department'],
  ['云溪县人民政府', 'county-government'],
  ['南岭市云溪区人民政府', 'county-government'],
  ['南岭市云溪市人民政府', 'county-government'],
  ['云溪县人民政府办公室', 'county-government'],
  ['上海市人民政府办公厅', 'provincial-government'],
  ['南岭省人民政府', 'provincial-government'],
  ['南岭自治州人民政府', 'city-government'],
  ['云溪县白石镇人民政府', 'township'],
  ['云溪区东门街道办事处', 'sub-district'],
  ['商务部', 'state-council-department'],
  ['国家统计局', 'state-council-department'],
  ['国家市场监督管理总局', 'state-council-department'],
  ['中国证券监督管理委员会', 'state-council-department'],
  ['南岭省人民政府国有资产监督管理委员会', 'department'],
  ['中华人民共和国南岭海关', 'department'],
  ['中华人民共和国财政部', 'state-council-department'],
  ['商务局', 'department'],
])('the name %s tells a %s', (name, kind) => {
  expect(standingOfName(name).kind).toBe(kind)
})

test('Legislation Law art. 93: the name of a city does not say whether it may make rules', () => {
  expect(standingOfName('南岭市人民政府')).toMatchObject({ publishes: 'government', makesRules: undefined })
})

test('a sub-district and a development zone are no governments and make no rules', () => {
  expect(standingOfName('云溪区东门街道办事处')).toMatchObject({ isGovernment: false, makesRules: false })
  expect(standingOfName('云溪高新区管理委员会')).toMatchObject({ isGovernment: false, makesRules: false })
})

test('a name that tells nothing gives nothing', () => {
  expect(standingOfName('云溪').kind).toBeUndefined()
})
