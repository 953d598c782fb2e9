import type { OrganProfile } from '../organ/organ-profile.ts'
import {
  proactiveCategories,
  type ProactiveCategory,
  type ProactiveCode,
} from '../statute/proactive-categories.table.ts'

/** What arts. 20 and 21 ask of an organ of its kind, in their order; towns answer for 21-TOWN, cities and counties for 21-CITY. */
export function categoriesOwed({
  name,
}: Pick<OrganProfile, 'name'>): readonly (readonly [ProactiveCode, ProactiveCategory])[] {
  const isTownship = /(?:乡|镇)人民政府$/.test(name)
  const isOfTheCentre = /^(?:国务院|国家)/.test(name)
  const rows = Object.entries(proactiveCategories) as [ProactiveCode, ProactiveCategory][]
  return rows.filter(([, { owedBy }]) => {
    if (owedBy === 'every-organ') return true
    if (isOfTheCentre) return false
    return isTownship === (owedBy === 'township')
  })
}
