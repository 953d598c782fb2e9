import type { Words } from '../kernel/words.ts'

/** A kind of organ, and what its annual report is held to for it. */
export interface OrganKindRow {
  readonly label: Words
  /** Art. 49: departments publish by 31 January, governments by 31 March; undefined for those the article does not name. */
  readonly publishes: 'department' | 'government' | undefined
  /** Legislation Law arts. 91, 93: who may make 规章. */
  readonly makesRules: boolean
  /** Art. 50 item 4: governments also report assessment, review by the public and accountability. */
  readonly isGovernment: boolean
}

// prettier-ignore
export const organKinds = {
  'state-council-department': { label: { zh: '国务院部门',   en: 'department of the State Council' },    publishes: 'department', makesRules: true,  isGovernment: false },
  'provincial-government':    { label: { zh: '省级政府',     en: 'provincial government' },              publishes: 'government', makesRules: true,  isGovernment: true },
  'city-government':          { label: { zh: '市级政府',     en: 'city government' },                    publishes: 'government', makesRules: true,  isGovernment: true },
  'county-government':        { label: { zh: '县级政府',     en: 'county government' },                  publishes: 'government', makesRules: false, isGovernment: true },
  township:                   { label: { zh: '乡镇政府',     en: 'township government' },                publishes: undefined,    makesRules: false, isGovernment: true },
  'sub-district':             { label: { zh: '街道办事处',   en: 'sub-district office' },                publishes: undefined,    makesRules: false, isGovernment: false },
  department:                 { label: { zh: '地方政府部门', en: 'department of a local government' },   publishes: 'department', makesRules: false, isGovernment: false },
} as const satisfies Readonly<Record<string, OrganKindRow>>

export type OrganKind = keyof typeof organKinds
