import type { Words } from '../../kernel/words.ts'
import { reg } from '../../statute/citation.ts'
import type { EditionId } from '../edition.ts'
import { editionForYear } from '../editions.ts'
import { formNumber } from '../form-number.ts'
import type { AnnualReport, EditionMark } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'

/** 60号 for the reports of 2019 and 2020, 30号 from the report of 2021 on. A mixed form fails by the marks that do not belong. */
export const tplVer = defineRule(
  {
    id: 'TPL-VER',
    severity: 'error',
    cite: reg(50, 2),
    title: {
      zh: '报告格式须与报告年度相符：2019、2020年度用2019年格式，2021年度起用2021年格式',
      en: 'The form must be that of the year: the 2019 form for 2019 and 2020, the 2021 form from 2021 on',
    },
  },
  (report) => {
    const owed = report.year === null ? undefined : editionForYear(report.year)?.id
    const marks = report.editionMarks.filter(({ mark }) => !sharedByHabit.has(mark))
    if (owed) return wrongMarks(report, owed, marks)
    return mixed(report, marks)
  },
)

/** 2021 tables often keep this label of 2019; alone it tells no edition, and TPL-LABEL speaks of it. */
const sharedByHabit = new Set(['规范性文件'])

const formName = (id: EditionId): Words => ({
  zh: `${id}年格式（${formNumber(id)}）`,
  en: `the ${id} form (${formNumber(id)})`,
})

function wrongMarks(report: AnnualReport, owed: EditionId, marks: readonly EditionMark[]): Remark[] {
  const wrong = marks.filter(({ edition }) => edition !== owed)
  const [first] = wrong
  if (!first) return []
  const [theirs, due] = [formName(first.edition), formName(owed)]
  const words = quoted(wrong)
  const isMixed = wrong.length < marks.length
  return [
    {
      at: { place: first.at },
      found: told(wrong).join('、'),
      expected: due.zh,
      says: isMixed
        ? {
            zh: `表格混用了两种格式：${words}属于${theirs.zh}，而${report.year}年度报告应全部使用${due.zh}。请将这些行列换成${owed}年格式的行列，并重新分项填数。`,
            en: `The tables mix two forms: ${words} belongs to ${theirs.en}, while the report of ${report.year} must follow ${due.en} throughout. Replace these rows or columns and fill in the figures anew.`,
          }
        : {
            zh: `表格使用的是${theirs.zh}（见${words}），${report.year}年度报告应使用${due.zh}。请改用正确的表格重新填报。`,
            en: `The tables follow ${theirs.en} (see ${words}); the report of ${report.year} must follow ${due.en}. Fill in the right form.`,
          },
    },
  ]
}

function mixed(report: AnnualReport, marks: readonly EditionMark[]): Remark[] {
  const other = marks.filter(({ edition }) => edition !== report.edition)
  const [first] = other
  if (!report.edition || !first) return []
  const words = quoted(other)
  return [
    {
      at: { place: first.at },
      found: told(other).join('、'),
      expected: '',
      says: {
        zh: `表格混用了两种格式：${words}属于${formName(first.edition).zh}，其余表格属于${formName(report.edition).zh}。请按报告年度统一使用一种格式。`,
        en: `The tables mix two forms: ${words} belongs to ${formName(first.edition).en}, the rest to ${formName(report.edition).en}. Use the one form the reported year asks for.`,
      },
    },
  ]
}

/** The first marks, each once. */
const told = (marks: readonly EditionMark[]): string[] => [...new Set(marks.map(({ mark }) => mark))].slice(0, 4)

const quoted = (marks: readonly EditionMark[]): string =>
  told(marks)
    .map((mark) => `“${mark}”`)
    .join('、')
