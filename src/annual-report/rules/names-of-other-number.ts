import { announcedParts, namedLists, type NamedList } from '../read/named-lists.ts'
import type { Sited } from '../report.ts'
import type { Remark } from './define-rule.ts'

/** Names in quotation marks that are not as many as the sentence says: “甲”“乙”“丙”等4项. */
export const namesOfOtherNumber = ({ value, at }: Sited<string>): Remark[] =>
  namedLists(value)
    .filter(({ named, stated }) => named > stated || named === stated - 1)
    .map((list) => namesRemark(list, at))

/** Parts of the report that are not as many as it announces; one more may be a name with a comma in it. */
export const partsOfOtherNumber = ({ value, at }: Sited<string>): Remark[] =>
  announcedParts(value)
    .filter(({ named, stated }) => named >= stated + 2)
    .map((list) => namesRemark(list, at))

const namesRemark = ({ named, stated, unit, sentence }: NamedList, place: Sited<string>['at']): Remark => ({
  verdict: 'doubt',
  at: { sentence, place },
  found: `${stated}${unit}`,
  expected: `${named}${unit}`,
  says: {
    zh: `正文写的是“${stated}${unit}”，而列出的名称是${named}个。请核对是漏列了名称，还是数字有误。`,
    en: `The text speaks of ${stated} items but names ${named}. Check whether a name is missing or the number is wrong.`,
  },
})
