import type { OrganThatReplied } from '../../../statute/reconsideration-organs.table.ts'
import type { BodyOf } from '../../calls/answers.ts'

/** What is typed of an organ, field by field. */
export interface OrganTyped {
  readonly name: string
  readonly id: string
  readonly kind: OrganThatReplied
  readonly numberPrefix: string
  readonly region?: string
  readonly officeName: string
  readonly address: string
  readonly hours: string
  readonly telephone: string
  readonly email?: string
  readonly postcode?: string
  readonly reconsiderationOrgan: string
  readonly court: string
  readonly siteOrigin?: string
  readonly siteCode?: string
  readonly icp?: string
  readonly police?: string
}

type OrganRecord = BodyOf<'post', '/set-up'>['organ']

/** The record of an organ from what was typed; what was left empty is left out. */
export function organTyped(typed: OrganTyped): OrganRecord {
  const site = {
    ...set('origin', typed.siteOrigin),
    ...set('idCode', typed.siteCode),
    ...set('icp', typed.icp),
    ...set('police', typed.police),
  }
  return {
    profile: {
      id: typed.id,
      name: typed.name.trim(),
      kind: typed.kind,
      numberPrefix: typed.numberPrefix.trim(),
      ...set('region', typed.region),
      office: {
        name: typed.officeName.trim(),
        address: typed.address.trim(),
        hours: typed.hours.trim(),
        telephone: typed.telephone.trim(),
        ...set('email', typed.email),
        ...set('postcode', typed.postcode),
      },
      reconsiderationOrgan: typed.reconsiderationOrgan.trim(),
      court: typed.court.trim(),
      ...(Object.keys(site).length > 0 && { site }),
    },
    settings: {},
  }
}

const set = <Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } => {
  const words = value?.trim()
  return words ? ({ [name]: words } as { [Key in Name]: string }) : {}
}
