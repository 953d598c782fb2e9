import type { Words } from '../kernel/words.ts'

/** Why a web door says no before anything reaches the office; `{names}` are filled from the facts. */
export interface DoorRefusalRow {
  readonly status: DoorStatus
  readonly says: Words
  readonly todo: Words
}

export type DoorStatus = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 500 | 503

// prettier-ignore
export const doorRefusals = {
  'malformed-json':     { status: 400, says: { zh: '请求体不是有效的 JSON', en: 'The body is not valid JSON' }, todo: { zh: '请发送 UTF-8 编码的 JSON', en: 'Send JSON in UTF-8' } },
  'no-idempotency-key': { status: 400, says: { zh: '缺少 Idempotency-Key：没有它，断线后重发会办理两次', en: 'Idempotency-Key is missing: without it, what is sent again after a lost answer would be done twice' }, todo: { zh: '每项操作请带上新的标识（字母、数字、-、_、:、.，1至120个），重发时用同一个', en: 'Give each act a new key (1–120 of letters, digits, - _ : .), and the same one when it is sent again' } },
  'not-signed-in':      { status: 401, says: { zh: '没有登录', en: 'You are not signed in' }, todo: { zh: '请登录后再试；程序请在 Authorization 中写“Bearer 令牌”，令牌由管理员用 gongkai token create 签发', en: 'Sign in and try again; a program sends “Authorization: Bearer …”, with a token the administrator makes by gongkai token create' } },
  'session-ended':      { status: 401, says: { zh: '登录已经失效', en: 'Your session has ended' }, todo: { zh: '请重新登录', en: 'Sign in again' } },
  'cross-site':         { status: 403, says: { zh: '这项操作不是从本网站的页面发出的，没有办理', en: 'This was not sent from a page of this site; nothing was done' }, todo: { zh: '请从本网站的页面操作；经代理访问的，请管理员核对 GONGKAI_ORIGIN', en: 'Act from a page of this site; behind a proxy, ask the administrator to check GONGKAI_ORIGIN' } },
  'no-right':           { status: 403, says: { zh: '您没有“{right}”的权限', en: 'You have no right to: {right}' }, todo: { zh: '请交由有权的人员办理：{roles}', en: 'Hand it to someone who may: {roles}' } },
  'token-unknown':      { status: 401, says: { zh: '没有这个令牌', en: 'There is no such token' }, todo: { zh: '请核对令牌是否完整，或者请管理员另行签发', en: 'Check that it is whole, or ask the administrator for another' } },
  'token-expired':      { status: 401, says: { zh: '令牌已于{at}到期', en: 'The token expired at {at}' }, todo: { zh: '请管理员签发新的令牌', en: 'Ask the administrator for a new one' } },
  'token-revoked':      { status: 401, says: { zh: '令牌已于{at}撤销', en: 'The token was revoked at {at}' }, todo: { zh: '请管理员签发新的令牌', en: 'Ask the administrator for a new one' } },
  'no-such-page':       { status: 404, says: { zh: '没有这个地址', en: 'There is nothing at this address' }, todo: { zh: '可用的地址见 /api/v1/openapi.json', en: 'See /api/v1/openapi.json for the addresses there are' } },
  'no-form':            { status: 404, says: { zh: '{year}年度没有统一格式（2019年度起才有）', en: 'There is no form for {year}; the first is for 2019' }, todo: { zh: '请核对年度', en: 'Check the year' } },
  'not-begun':          { status: 404, says: { zh: '{year}年度还没有开始，无可统计', en: '{year} has not begun: there is nothing to count' }, todo: { zh: '请核对年度', en: 'Check the year' } },
  'no-such-figure':     { status: 404, says: { zh: '{year}年度的格式中没有“{key}”这一格', en: 'The form for {year} has no cell “{key}”' }, todo: { zh: '各格的名称见 /api/v1/reports/{year} 的 figures', en: 'See figures of /api/v1/reports/{year} for the names' } },
  'no-such-version':    { status: 404, says: { zh: '{year}年度报告没有第{version}版', en: 'The report of {year} has no version {version}' }, todo: { zh: '各版本见 /api/v1/reports/{year}/draft 的 versions', en: 'See versions of /api/v1/reports/{year}/draft' } },
  'not-of-year':        { status: 422, says: { zh: 'asOf 不在{year}年度内', en: 'asOf is no day of {year}' }, todo: { zh: '请填写该年度的日期', en: 'Give a day of that year' } },
  'method-not-allowed': { status: 405, says: { zh: '这个地址不接受{method}', en: 'This address does not take {method}' }, todo: { zh: '可用：{allowed}', en: 'It takes {allowed}' } },
  'too-large':          { status: 413, says: { zh: '请求体超过{most}字节', en: 'The body is larger than {most} bytes' }, todo: { zh: '请减少内容', en: 'Send less' } },
  'not-json':           { status: 415, says: { zh: '请求体的类型不是 application/json', en: 'The body is not application/json' }, todo: { zh: '请以 Content-Type: application/json 发送', en: 'Send it with Content-Type: application/json' } },
  'wrong-shape':        { status: 422, says: { zh: '有{count}处填写有误', en: 'Fields that are wrong: {count}' }, todo: { zh: '请按逐处的说明更正', en: 'Correct each as it is told' } },
  'too-many-requests':  { status: 429, says: { zh: '请求过于频繁', en: 'Too many requests' }, todo: { zh: '请在{seconds}秒后再试', en: 'Try again in {seconds} seconds' } },
  defect:               { status: 500, says: { zh: '系统出错，没有办理', en: 'Something is broken here; nothing was done' }, todo: { zh: '请把编号{id}告诉管理员', en: 'Tell the administrator the id {id}' } },
  'not-ready':          { status: 503, says: { zh: '数据库没有应答', en: 'The database does not answer' }, todo: { zh: '请稍后用同一个 Idempotency-Key 再试；仍不行的，请告诉管理员', en: 'Try again in a while with the same Idempotency-Key; if it stays so, tell the administrator' } },
  'disk-full':          { status: 503, says: { zh: '磁盘空间不足，没有办理', en: 'No space is left on the disk; nothing was done' }, todo: { zh: '请管理员腾出空间，然后用同一个 Idempotency-Key 再试', en: 'Let the administrator make room, then try again with the same Idempotency-Key' } },
} as const satisfies Readonly<Record<string, DoorRefusalRow>>

export type DoorRefusalCode = keyof typeof doorRefusals
