import { addDays, parseCivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { isTokenRole, type TokenRole, tokenRoles } from '../services/api-token.ts'
import { makeToken, type TokenForm } from '../services/make-token.ts'
import { instantOf } from '../store/instant.ts'
import type { Command, Desk } from './command.ts'
import { type Asked, readAsked } from './database-command.ts'
import { helpText } from './help-text.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { officeOptions, withOffice } from './office-command.ts'
import type { OptionSpecs } from './options.ts'
import { say } from './reading-command.ts'

// prettier-ignore
const specs = {
  ...officeOptions,
  roles:   { value: 'clerk,head', example: 'clerk', says: { zh: '角色，逗号分隔：clerk 经办人，section 业务科室，head 工作机构负责人', en: 'roles, with commas between: clerk, section, head' } },
  name:    { value: 'NAME', example: 'oa-zhang', says: { zh: '以谁的名义办理，写入办理记录；换发令牌时不变', en: 'in whose name it acts, as the log will say; kept when the token is renewed' } },
  expires: { value: 'YYYY-MM-DD', is: 'day', example: '2026-12-31', says: { zh: '有效至该日（北京时间）终了，默认不到期', en: 'good to the end of that day in China; without it, until it is revoked' } },
} as const satisfies OptionSpecs

// prettier-ignore
const words = {
  'needs-roles': { zh: '请用 --roles 指定角色，可用：{roles}。', en: 'Name the roles by --roles: {roles}.' },
  'no-role':     { zh: '没有“{typed}”这个角色，可用：{roles}。', en: 'There is no role “{typed}”; there are {roles}.' },
  'needs-name':  { zh: '请用 --name 写明以谁的名义办理（1至60个字母、数字、汉字或 . _ - @ :）。', en: 'Say by --name in whose name it acts (1–60 letters, digits or . _ - @ :).' },
  past:          { zh: '--expires {day} 已经过去。', en: '--expires {day} is in the past.' },
  once:          { zh: '令牌 {id} 已签发。它只显示这一次，请立即妥善保存；遗失的，撤销后另行签发。', en: 'Token {id} was made. It is shown this once: keep it safe now; if it is lost, revoke it and make another.' },
} as const satisfies Record<string, Words>

/** `gongkai token create`: makes a token for the API; the token alone goes to standard output. */
export const tokenCreate: Command = {
  name: 'token create',
  usage: helpText({
    synopsis: 'token create --organ ID --roles clerk,head --name NAME',
    says: {
      zh: '签发接口令牌。令牌属于一个机关，按所列角色办理；系统只保存其摘要。',
      en: 'Makes a token for the API. It belongs to one organ and acts in the roles named; only its hash is kept.',
    },
    options: specs,
    notes: {
      zh: '退出码：0 已签发，令牌在标准输出；2 用法有误，或者数据库打不开。',
      en: 'Exit codes: 0 made, the token stands on standard output; 2 misuse, or the database cannot be opened.',
    },
  }),
  async run(args, desk) {
    const asked = readAsked(args, desk, specs)
    if (!asked.ok) return say(desk, asked.no)
    const form = readForm(asked.value, desk)
    if (!form.ok) return say(desk, form.no)
    return withOffice(desk, asked.value, async (office) => {
      const made = await makeToken(office, { organId: office.organ.id, ...form.value })
      if (!made.ok) throw new Error(`The organ ${office.organ.id} was there a moment ago`)
      const { id, token } = made.value
      desk.print(asked.value.json ? `${JSON.stringify({ id, token }, undefined, 2)}\n` : `${token}\n`)
      desk.tell(fillWords(words.once, desk.language, { id }))
      return 0
    })
  },
}

function readForm({ options }: Asked, { language, today }: Desk): Result<Omit<TokenForm, 'organId'>, string> {
  const known = { roles: tokenRoles.join(language === 'zh' ? '、' : ', ') }
  const typed = (options['roles'] ?? '').split(',').filter((role) => role !== '')
  if (typed.length === 0) return no(fillWords(words['needs-roles'], language, known))
  const wrong = typed.find((role) => !isTokenRole(role))
  if (wrong !== undefined) return no(fillWords(words['no-role'], language, { ...known, typed: wrong }))
  const actor = options['name'] ?? ''
  if (!/^[\p{L}\p{N}._@:-]{1,60}$/u.test(actor)) return no(words['needs-name'][language])
  const day = parseCivilDate(options['expires'] ?? '')
  if (day && day < today) return no(fillWords(words.past, language, { day }))
  const roles: readonly TokenRole[] = typed.filter(isTokenRole)
  return yes({ roles, actor, ...(day && { expiresAt: instantOf(new Date(`${addDays(day, 1)}T00:00:00+08:00`)) }) })
}
