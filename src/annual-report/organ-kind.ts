import type { Around } from './finding.ts'
import { type OrganKind, type OrganKindRow, organKinds } from './organ-kinds.table.ts'
import { citiesUnderTheCentre, ministries } from './organ-names.table.ts'
import type { AnnualReport } from './report.ts'
import { withoutOffice } from './same-organ.ts'

/** What an organ's report is held to; undefined where neither kind nor name tells. */
export interface Standing {
  readonly kind?: OrganKind
  readonly publishes: OrganKindRow['publishes']
  readonly makesRules: boolean | undefined
  readonly isGovernment: boolean | undefined
}

/** What an organ of a kind is held to. */
export function standingOfKind(kind: OrganKind): Standing {
  const { publishes, makesRules, isGovernment }: OrganKindRow = organKinds[kind]
  return { kind, publishes, makesRules, isGovernment }
}

/** Standings a name shows without showing one kind. */
// prettier-ignore
const mixed = {
  /** A city is with or without districts; its name does not say, and only the former makes rules. */
  city:          { publishes: 'government', makesRules: undefined, isGovernment: true },
  administration: { publishes: undefined,   makesRules: false,     isGovernment: false },
  unknown:       { publishes: undefined,    makesRules: undefined, isGovernment: undefined },
} as const satisfies Readonly<Record<string, Standing>>

/** Read from above, the first that fits decides. */
// prettier-ignore
const byName: readonly (readonly [RegExp, Standing])[] = [
  [new RegExp(`^(?:中华人民共和国)?(?:${ministries.join('|')})$`), standingOfKind('state-council-department')],
  [/^(?:国家|国务院|中国)(?!.*(?:[省县区州盟旗]|市(?!场)))/,          standingOfKind('state-council-department')],
  [/国有资产监督管理委员会$/,                             standingOfKind('department')],
  [/街道(?:办事处)?$/,                                   standingOfKind('sub-district')],
  [/(?:管理委员会|管委会|行政公署|行署)$/,                mixed.administration],
  [/(?:乡|镇|苏木)(?:人民政府)?$/,                        standingOfKind('township')],
  [new RegExp(`^(?:${citiesUnderTheCentre.join('|')})市(?:人民政府)?$`), standingOfKind('provincial-government')],
  [/(?:省|自治区)(?:人民政府)?$/,                         standingOfKind('provincial-government')],
  [/自治州(?:人民政府)?$/,                                standingOfKind('city-government')],
  [/(?:县|旗|区)(?:人民政府)?$/,                          standingOfKind('county-government')],
  [/[^城]市[^市]{1,6}市(?:人民政府)?$/,                   standingOfKind('county-government')],
  [/市(?:人民政府)?$/,                                    mixed.city],
  [/[省市县区州盟旗](?!总局).{2,}(?:局|委员会|委|厅|办公室|办|中心|处|大队|支队|队|院|社|所|站)$/, standingOfKind('department')],
  [/(?:局|厅|海关)$/,                                     standingOfKind('department')],
]

/** What a name tells of an organ: 云溪县商务局 is a department, 云溪县人民政府办公室 reports for its government. */
export function standingOfName(name: string): Standing {
  const own = withoutOffice(name)
  return byName.find(([pattern]) => pattern.test(own))?.[1] ?? mixed.unknown
}

/** The standing of a report's organ: as the audit was told, else as its name tells. */
export function standingOf(report: AnnualReport, around: Around): Standing {
  if (around.organKind) return standingOfKind(around.organKind)
  return report.organ ? standingOfName(report.organ) : mixed.unknown
}
