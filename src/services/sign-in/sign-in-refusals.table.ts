import type { ServiceRefusalRow } from '../service-refusals.table.ts'

/** Why sign-in, a one-time link or a change of staff is refused. Nothing here tells whether a user name exists. */
// prettier-ignore
export const signInRefusals = {
  'wrong-credentials':  { says: { zh: '用户名或者口令不正确', en: 'User name or password is wrong' }, todo: { zh: '请核对后再试；忘记口令的，请系统管理员重新签发链接', en: 'Check both and try again; if the password is forgotten, the administrator makes a new link' } },
  'sign-in-locked':     { says: { zh: '连续登录失败，已暂停登录，{minutes}分钟后自动恢复', en: 'Too many failures: sign-in is closed and opens again by itself in {minutes} minutes' }, todo: { zh: '请稍后再试；不是您本人操作的，请告诉系统管理员', en: 'Try again later; if it was not you, tell the administrator' } },
  'wrong-code':         { says: { zh: '验证码不正确', en: 'The code is wrong' }, todo: { zh: '请输入验证器当前显示的6位数字，或者一个没有用过的备用码；并核对手机时间', en: 'Enter the 6 digits your authenticator shows now, or a backup code not used yet; check the clock of the telephone' } },
  'second-step-over':   { says: { zh: '第二步验证已经超时', en: 'The second step has timed out' }, todo: { zh: '请重新登录', en: 'Sign in anew' } },
  'passkey-refused':    { says: { zh: '没有通过通行密钥验证', en: 'The passkey was not accepted' }, todo: { zh: '请再试一次，或者用口令登录', en: 'Try once more, or sign in by password' } },
  'provider-refused':   { says: { zh: '统一身份认证没有完成，或者您的账号没有登记为本机关工作人员', en: 'The identity provider did not finish, or your account is not of the staff here' }, todo: { zh: '请再试一次；仍不行的，请系统管理员核对用户名', en: 'Try once more; if it stays so, ask the administrator to check your user name' } },
  'provider-down':      { says: { zh: '统一身份认证没有应答', en: 'The identity provider does not answer' }, todo: { zh: '请稍后再试，或者用口令登录', en: 'Try again later, or sign in by password' } },
  'not-of-staff':       { says: { zh: '您的账号已停用', en: 'Your account has been closed' }, todo: { zh: '请联系系统管理员', en: 'Ask the administrator' } },
  'sign-in-again':      { says: { zh: '没有登录，或者登录已经失效', en: 'You are not signed in, or your session has ended' }, todo: { zh: '请重新登录', en: 'Sign in again' } },
  'wrong-password':     { says: { zh: '当前口令不正确', en: 'The present password is wrong' }, todo: { zh: '请核对后再试', en: 'Check it and try again' } },
  'second-step-is-on':  { says: { zh: '两步验证已经开启', en: 'The second step is on already' }, todo: { zh: '要更换验证器的，请先关闭再开启', en: 'To change the authenticator, turn it off first' } },
  'second-step-is-off': { says: { zh: '两步验证没有开启', en: 'The second step is not on' }, todo: { zh: '请先开启', en: 'Turn it on first' } },
  'no-such-passkey':    { says: { zh: '没有这个通行密钥', en: 'There is no such passkey' }, todo: { zh: '请刷新后再看', en: 'Look again' } },
  'not-understood':     { says: { zh: '提交的内容不完整或者不合格式', en: 'What was sent is incomplete or malformed' }, todo: { zh: '请刷新页面后再试', en: 'Load the page again and retry' } },
  'password-too-short': { says: { zh: '口令少于{least}个字符', en: 'The password has fewer than {least} characters' }, todo: { zh: '请设一个更长的口令，例如几个不相干的词连起来', en: 'Choose a longer one, such as several words that have nothing to do with one another' } },
  'password-too-long':  { says: { zh: '口令多于{most}个字符', en: 'The password has more than {most} characters' }, todo: { zh: '请缩短', en: 'Make it shorter' } },
  'password-common':    { says: { zh: '这个口令太常见，会被最先试出', en: 'This password is one of those tried first' }, todo: { zh: '请换一个别人想不到的', en: 'Choose one nobody would think of' } },
  'password-own-name':  { says: { zh: '口令与姓名、用户名或者机关名称太接近', en: 'The password is too near to the name, the user name or the organ' }, todo: { zh: '请换一个与您无关的', en: 'Choose one that has nothing to do with you' } },
  'password-repeats':   { says: { zh: '口令只是几个字符的重复或者顺序排列', en: 'The password is a few characters repeated or in a row' }, todo: { zh: '请换一个没有规律的', en: 'Choose one without a pattern' } },
  'username-taken':     { says: { zh: '用户名“{username}”已有人使用', en: 'The user name “{username}” is taken' }, todo: { zh: '请换一个', en: 'Choose another' } },
  'link-unknown':       { says: { zh: '没有这个链接', en: 'There is no such link' }, todo: { zh: '请核对链接是否完整，或者请系统管理员重新签发', en: 'Check that it is whole, or ask the administrator for another' } },
  'link-used':          { says: { zh: '这个链接已经用过', en: 'This link has been used' }, todo: { zh: '请直接登录；不是您本人用的，请立即告诉系统管理员', en: 'Sign in; if it was not you who used it, tell the administrator at once' } },
  'link-over':          { says: { zh: '这个链接已经过期或者撤回', en: 'This link has expired or was taken back' }, todo: { zh: '请系统管理员重新签发', en: 'Ask the administrator for another' } },
  'no-such-staff':      { says: { zh: '本机关没有这名工作人员', en: 'The organ has no such member of staff' }, todo: { zh: '请刷新人员名单后再看', en: 'Look at the list again' } },
  'last-administrator': { says: { zh: '这样本机关就没有系统管理员了', en: 'The organ would be left without an administrator' }, todo: { zh: '请先给另一名在岗人员“系统管理员”角色', en: 'First give another active member of staff the role of administrator' } },
  'organ-there':        { says: { zh: '机关已经登记', en: 'The organ has been entered' }, todo: { zh: '请登录', en: 'Sign in' } },
} as const satisfies Readonly<Record<string, ServiceRefusalRow>>

export type SignInRefusalCode = keyof typeof signInRefusals

export const isOfSignIn = (code: string): code is SignInRefusalCode => Object.hasOwn(signInRefusals, code)

export interface SignInRefusal {
  readonly code: SignInRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuseSignIn = (
  code: SignInRefusalCode,
  facts: SignInRefusal['facts'] = {},
): { readonly ok: false; readonly no: SignInRefusal } => ({ ok: false, no: { code, facts } })
