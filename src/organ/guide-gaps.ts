import type { OrganProfile } from './organ-profile.ts'
import { guideItems, type GuideItemCode } from './guide-items.table.ts'

/** What the record of the organ says of an item of its guide; nothing when it is not entered. */
export function guideValue(code: GuideItemCode, profile: OrganProfile): string | undefined {
  const { from } = guideItems[code]
  const value = from === 'by-the-house' ? undefined : from(profile)
  return value === undefined || value.trim() === '' ? undefined : value
}

/** The items of art. 12 that the record leaves out (rule GUIDE-REQ): to be entered before the guide is complete. */
export const guideGaps = (profile: OrganProfile): readonly GuideItemCode[] =>
  (Object.keys(guideItems) as GuideItemCode[]).filter(
    (code) => guideItems[code].from !== 'by-the-house' && guideValue(code, profile) === undefined,
  )
