import { reg } from '../../statute/citation.ts'
import { instruments } from '../../statute/instruments.table.ts'
import { formNumber } from '../form-number.ts'
import type { AnnualReport, CitedDocument } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'
import { formatDocumentNumber, readDocumentNumber, type DocumentNumber } from './document-number.ts'
import { editionOf } from './form-of.ts'
import { knownDocuments } from './known-documents.table.ts'

/** Cited documents: the form in force, numbers that exist, numbers written as GB/T 9704 asks. */
export const citeRule = defineRule(
  {
    id: 'CITE',
    severity: 'warning',
    cite: reg(50, 2),
    title: {
      zh: '引用的文件须现行有效，文号须完整、规范',
      en: 'Cited documents are in force and their numbers are complete and well formed',
    },
  },
  (report) =>
    [...new Map(report.citedDocuments.map((cited) => [cited.text, cited])).values()].flatMap((cited) => {
      const read = readDocumentNumber(cited.text)
      if (!read) return []
      const remark =
        (read.number && (superseded(report, cited, read.number) ?? wrongYear(cited, read.number))) ??
        malformed(cited, read.writing, read.number)
      return remark ? [remark] : []
    }),
)

function superseded(report: AnnualReport, cited: CitedDocument, number: DocumentNumber): Remark | undefined {
  const owed = editionOf(report)
  const printed = formatDocumentNumber(number)
  const theirs = (['2019', '2021'] as const).find((id) => formNumber(id) === printed)
  if (!owed || !theirs || theirs === owed.id) return undefined
  const expected = formNumber(owed.id)
  return {
    ...siteOf(cited),
    expected,
    says: {
      zh: `引用了“${cited.text}”，那是${theirs}年格式的文件；本报告应适用的是${expected}。请改正引用。`,
      en: `The report cites “${cited.text}”, which brought the ${theirs} form; the one that applies to this report is ${expected}. Correct the citation.`,
    },
  }
}

function wrongYear(cited: CitedDocument, number: DocumentNumber): Remark | undefined {
  const expected = knownDocuments
    .filter(({ about }) => about.test(`${cited.title ?? ''}${cited.sentence}`))
    .map(({ instrument }) => instruments[instrument].number ?? '')
    .find((known) => {
      const right = readDocumentNumber(known)?.number
      return right?.issuer === number.issuer && right.serial === number.serial && right.year !== number.year
    })
  return expected === undefined
    ? undefined
    : {
        ...siteOf(cited),
        expected,
        says: {
          zh: `引用的文号“${cited.text}”年份不对，该文件的文号是${expected}。请改正。`,
          en: `The cited number “${cited.text}” has the wrong year; that document is ${expected}. Correct it.`,
        },
      }
}

function malformed(cited: CitedDocument, writing: string, number: DocumentNumber | undefined): Remark | undefined {
  if (writing === 'proper') return undefined
  const expected = number ? formatDocumentNumber(number) : ''
  if (writing === 'other-marks')
    return {
      severity: 'hint',
      ...siteOf(cited),
      expected,
      says: {
        zh: `文号“${cited.text}”的写法不规范：年份用六角括号〔〕，序号不加“第”、不编虚位。宜写作“${expected}”。`,
        en: `The number “${cited.text}” is not written as official documents are: the year stands in 〔〕, the serial without 第 and leading zeros. Write “${expected}”.`,
      },
    }
  return {
    ...siteOf(cited),
    expected,
    says: {
      zh: `文号“${cited.text}”残缺或括号错位。${expected ? `请核对原文件，可能应为“${expected}”。` : '请核对原文件后补全。'}`,
      en: `The number “${cited.text}” is torn, or its brackets are out of place. Look it up in the original${expected ? `; it may have to be “${expected}”` : ' and complete it'}.`,
    },
  }
}

const siteOf = (cited: CitedDocument): Pick<Remark, 'at' | 'found'> => ({
  at: { sentence: cited.sentence, place: cited.at },
  found: cited.text,
})
