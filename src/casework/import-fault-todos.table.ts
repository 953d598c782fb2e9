import type { Words } from '../kernel/words.ts'
import type { ImportFaultCode } from './import-faults.table.ts'

const fill: Words = { zh: '在表中补填后重新上传', en: 'Fill it in and hand the file in again' }
const correct: Words = { zh: '在表中改正后重新上传', en: 'Correct it and hand the file in again' }
const explain: Words = {
  zh: '在“需要说明的词”中选择它的意思，或者在表中改写',
  en: 'Say what it means under “Words to be explained”, or write it otherwise in the file',
}
const days: Words = { zh: '核对两个日期，改正后重新上传', en: 'Check both days, correct the file and hand it in again' }
const either: Words = {
  zh: '补上缺少的一项，或者删去多余的一项',
  en: 'Add what is missing, or take out what is too much',
}
const leave: Words = {
  zh: '已在台账中的不必再导入；确是另一件的，改用另一编号',
  en: 'What is there need not come in again; if it is another one, give it another number',
}

/** What to do about a row that is not brought in, for whoever sees it in the workbench. */
// prettier-ignore
export const importFaultTodos = {
  missing:                  fill,
  'not-a-day':              correct,
  'no-such-day':            correct,
  'before-regulation':      correct,
  'in-future':              correct,
  'unknown-word':           explain,
  'unclear-word':           explain,
  'not-a-count':            correct,
  'not-an-amount':          correct,
  'two-ends':               { zh: '只留实际发生的一项', en: 'Keep the one that really happened' },
  'entry-refused':          correct,
  'dispute-in-case':        leave,
  'too-long':               { zh: '缩短后重新上传', en: 'Shorten it and hand the file in again' },
  'spreadsheet-error':      { zh: '把公式改为数值后重新上传', en: 'Put the value in place of the formula and hand the file in again' },
  'no-day-of-receipt':      fill,
  'out-of-order':           days,
  'outcome-without-day':    either,
  'day-without-outcome':    either,
  'open-with-day':          either,
  'extension-without-days': { zh: '补填延长的工作日数，或者在“缺少的列”中统一填写', en: 'Add the working days, or give one number for all under “Missing columns”' },
  'corrected-unasked':      either,
  'served-unanswered':      either,
  'result-without-dispute': either,
  'result-without-day':     either,
  'end-without-result':     either,
  'pending-alone':          { zh: '写明对应申请的登记编号；申请尚未登记的，先登记或者导入申请', en: 'Name the number of its request; if that is not here yet, bring the requests in first' },
  'two-outcomes':           { zh: '核对哪一行正确，删去另一行，或者改用不同编号', en: 'Find out which row is right and take out the other, or give them different numbers' },
  'same-row-twice':         { zh: '删去重复的一行；逐行导入时跳过即可', en: 'Take out the second; row by row it is simply passed over' },
  'number-in-use':          leave,
  'no-case-of-number':      { zh: '核对编号；申请尚未登记的，先登记或者导入申请', en: 'Check the number; if the request is not here yet, bring the requests in first' },
} as const satisfies Readonly<Record<ImportFaultCode, Words>>
