import type { Words } from '../kernel/words.ts'
import { type Citation, cite } from './citation.ts'

/** Which organ decides on reconsideration, by the kind of organ that replied (行政复议法 arts. 24–28). */
export interface ReconsiderationOrgan {
  readonly replied: Words
  readonly decides: Words
  readonly cite: Citation
  readonly inForceFrom: string
}

const inForceFrom = '2024-01-01'

// prettier-ignore
export const reconsiderationOrgans = {
  'local-department':         { replied: { zh: '地方人民政府工作部门', en: 'department of a local government' }, decides: { zh: '本级人民政府', en: 'the government of the same level' }, cite: cite('reconsideration', 24, 1), inForceFrom },
  'local-government':         { replied: { zh: '乡镇、县级、设区的市级人民政府', en: 'township, county or city government' }, decides: { zh: '上一级地方人民政府', en: 'the next higher local government' }, cite: cite('reconsideration', 24, 1), inForceFrom },
  'provincial-government':    { replied: { zh: '省、自治区、直辖市人民政府', en: 'provincial government' }, decides: { zh: '该人民政府', en: 'the same government' }, cite: cite('reconsideration', 24, 2), inForceFrom },
  'dispatched-government':    { replied: { zh: '省、自治区人民政府设立的派出机关（行政公署）', en: 'prefectural office dispatched by a provincial government' }, decides: { zh: '设立该派出机关的人民政府', en: 'the government that dispatched it' }, cite: cite('reconsideration', 24, 1), inForceFrom },
  'department-of-dispatched-government': { replied: { zh: '派出机关（行政公署）的工作部门', en: 'department of a prefectural office' }, decides: { zh: '该派出机关（参照设区的市级人民政府的职责权限）', en: 'the prefectural office, with the powers of a city government' }, cite: cite('reconsideration', 24, 3), inForceFrom },
  'dispatched-agency':        { replied: { zh: '工作部门设立的派出机构，以自己名义作出', en: 'agency of a department acting in its own name' }, decides: { zh: '该部门的本级人民政府；直辖市、设区的市的部门按照行政区划设立的，也可以是所在地人民政府', en: 'the government of that department; for agencies that departments of cities set up by district, also the government of the place' }, cite: cite('reconsideration', 24, 4), inForceFrom },
  'state-council-department': { replied: { zh: '国务院部门', en: 'department of the State Council' }, decides: { zh: '该部门', en: 'the same department' }, cite: cite('reconsideration', 25), inForceFrom },
  'vertically-led':           { replied: { zh: '海关、金融、外汇管理等实行垂直领导的机关，税务和国家安全机关', en: 'customs, finance, foreign exchange, tax, state security' }, decides: { zh: '上一级主管部门', en: 'the superior department' }, cite: cite('reconsideration', 27), inForceFrom },
  'justice-department':       { replied: { zh: '履行行政复议机构职责的地方司法行政部门', en: 'local justice department acting as reconsideration body' }, decides: { zh: '本级人民政府或者上一级司法行政部门', en: 'the government of the same level or the superior justice department' }, cite: cite('reconsideration', 28), inForceFrom },
} as const satisfies Record<string, ReconsiderationOrgan>

export type OrganThatReplied = keyof typeof reconsiderationOrgans
