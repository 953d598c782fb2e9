import type { Words } from '../kernel/words.ts'

/** What `deadline` and `fee` cannot reckon, and what to type instead; `{name}` is filled in. */
// prettier-ignore
export const reckoningMisuse = {
  'unknown-kind':   { zh: '没有“{typed}”这一种，可用：{allowed}。', en: 'There is no kind “{typed}”; it takes {allowed}.' },
  'no-kind':        { zh: '没有指定种类，可用：{allowed}。', en: 'No kind was named; it takes {allowed}.' },
  'too-many-words': { zh: '多出了“{typed}”。', en: '“{typed}” is one word too many.' },
  'no-from':        { zh: '没有指定起算日，请写 --from 2024-01-31。', en: 'No first day was named; write --from 2024-01-31.' },
  'too-late':       { zh: '起算日 {from} 太远，最晚 {latest}。', en: 'The day {from} is too far ahead; the latest is {latest}.' },
  'not-loaded':     { zh: '{day} 的放假安排未载入：工作日历自 {first} 年起。请用 {first} 年以后的日期。', en: 'The holidays of {day} are not loaded: the working calendar begins with {first}. Use a day from {first} on.' },
  'not-a-region':   { zh: '“{typed}”不是行政区划代码，应为 2、4 或 6 位数字，例如 65 或 450100。', en: '“{typed}” is no administrative division code; write 2, 4 or 6 digits, as 65 or 450100.' },
  'only-for':       { zh: '选项 --{option} 只用于 {kind}。', en: 'The option --{option} is only for {kind}.' },
  'no-number':      { zh: '没有指定数量，例如 gongkai fee {kind} 68。', en: 'No number was given, as in gongkai fee {kind} 68.' },
  'not-a-number':   { zh: '数量“{typed}”应为 0 至 {most} 的整数。', en: 'The number “{typed}” should be whole, from 0 to {most}.' },
} as const satisfies Record<string, Words>

export type ReckoningMisuseCode = keyof typeof reckoningMisuse
