import type { Words } from '../kernel/words.ts'

/** What is wrong with the key file of sign-in. */
// prettier-ignore
export const signInKeyWords = {
  'not-a-key': { zh: '登录密钥文件 {file} 中没有可用的密钥（至少32字节，BASE64）。请恢复原文件；删除它会重新生成，所有人须重新登录，两步验证须重新设置。', en: 'The key file of sign-in {file} holds no key (32 bytes or more, BASE64). Put the right file back; if it is deleted a new one is made: everybody signs in again, and second steps are set up anew.' },
} as const satisfies Record<string, Words>
