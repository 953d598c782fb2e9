import type { z } from 'zod'
import type { Words } from '../kernel/words.ts'

/** Why a field is wrong, by the kind of fault; `{names}` are what the fault itself tells. */
// prettier-ignore
export const fieldReasons = {
  invalid_type:      { zh: '须填写，类型为 {expected}', en: 'must be given, as {expected}' },
  invalid_value:     { zh: '可用的值：{allowed}',       en: 'must be one of: {allowed}' },
  invalid_format:    { zh: '格式不符：{pattern}',       en: 'is not written as {pattern}' },
  invalid_union:     { zh: '可用的值：{allowed}',       en: 'must be one of: {allowed}' },
  invalid_key:       { zh: '名称不符',                  en: 'has a name that is not allowed' },
  invalid_element:   { zh: '其中一项不符',              en: 'holds something that is not allowed' },
  too_big:           { zh: '不得超过 {maximum}',        en: 'must be at most {maximum}' },
  too_small:         { zh: '不得少于 {minimum}',        en: 'must be at least {minimum}' },
  not_multiple_of:   { zh: '应为 {divisor} 的倍数',     en: 'must be a multiple of {divisor}' },
  unrecognized_keys: { zh: '没有这个字段',              en: 'is not a field here' },
  custom:            { zh: '应写作 {message}',          en: 'must be written as {message}' },
} as const satisfies Readonly<Record<z.core.$ZodIssue['code'], Words>>
