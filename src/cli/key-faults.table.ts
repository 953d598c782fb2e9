import type { Words } from '../kernel/words.ts'
import type { KeyFileFault } from '../store/people-key-file.ts'

/** Why a key file cannot be used. */
// prettier-ignore
export const keyFaults = {
  'not-a-key':  { zh: '密钥文件 {path} 第 {line} 行不是密钥，应为“版本号 BASE64”或者“lookup BASE64”，32 字节。', en: 'Line {line} of the key file {path} is no key; it takes a version number or “lookup”, and 32 bytes as base64.' },
  'twice':      { zh: '密钥文件 {path} 第 {line} 行重复。', en: 'Line {line} of the key file {path} repeats an earlier one.' },
  'no-lookup':  { zh: '密钥文件 {path} 缺少 lookup 一行。', en: 'The key file {path} has no lookup line.' },
  'no-version': { zh: '密钥文件 {path} 没有任何版本的密钥。', en: 'The key file {path} holds no key of any version.' },
} as const satisfies Record<KeyFileFault['why'], Words>
