import type { Words } from '../../kernel/words.ts'
import type { DoorRefusalCode } from '../../http/door-refusals.table.ts'

/** What a page says when a door says no; `{names}` are filled from the facts. */
export interface PageRefusal {
  readonly says: Words
  readonly todo: Words
}

/** As people who came with a browser read it; what is not here is told as programs are told it. */
// prettier-ignore
export const pageRefusals = {
  'no-such-page':       { says: { zh: '没有找到这个页面', en: 'This page was not found' }, todo: { zh: '可能是网址输入有误，或者该信息已经撤下、尚未公开。您可以从栏目菜单查找，或者使用站内查询。', en: 'The address may be mistyped, or what stood here was withdrawn or is not published. Try the menu or the search.' } },
  'method-not-allowed': { says: { zh: '不能这样打开这个页面', en: 'This page cannot be opened in that way' }, todo: { zh: '请返回上一页，重新提交表单；或者从首页进入。', en: 'Go back and send the form again, or begin at the home page.' } },
  'cross-site':         { says: { zh: '这项操作不是从本网站的页面发出的，没有办理', en: 'This was not sent from a page of this site; nothing was done' }, todo: { zh: '请从本网站的页面重新操作。', en: 'Please do it again from a page of this site.' } },
  'too-large':          { says: { zh: '提交的内容过大', en: 'What was sent is too large' }, todo: { zh: '请减少文件的数量，或者压缩文件后再提交。', en: 'Send fewer or smaller files.' } },
  'too-many-requests':  { says: { zh: '操作过于频繁', en: 'Too many attempts' }, todo: { zh: '请在{seconds}秒后再试。', en: 'Please try again in {seconds} s.' } },
  defect:               { says: { zh: '系统出错，没有办理', en: 'Something went wrong; nothing was done' }, todo: { zh: '请稍后再试。仍然出错的，请联系我们，并告知编号：{id}。', en: 'Please try again later. If it happens again, call us and tell this id: {id}.' } },
  'not-ready':          { says: { zh: '系统正在维护', en: 'The system is not available at the moment' }, todo: { zh: '您刚才的操作没有办理。请过几分钟再试；急需办理的，可以电话联系或者到现场办理。', en: 'Nothing of what you just sent was done. Please try again in a few minutes; if it is urgent, call us or come in person.' } },
  'disk-full':          { says: { zh: '系统暂时不能接收文件', en: 'The system cannot take files at the moment' }, todo: { zh: '您刚才的操作没有办理。请过一段时间再试；急需办理的，可以电话联系或者到现场办理。', en: 'Nothing of what you just sent was done. Please try again later; if it is urgent, call us or come in person.' } },
} as const satisfies Partial<Record<DoorRefusalCode, PageRefusal>>

/** When the house has no organ yet, or none for the name the site was asked by. */
// prettier-ignore
export const noOffice: PageRefusal = {
  says: { zh: '网站尚未开通', en: 'This site is not set up yet' },
  todo: { zh: '管理员登录工作台完成设置后，即可使用。', en: 'It opens as soon as the administrator has finished the set-up in the workbench.' },
}

// prettier-ignore
export const refusalWords = {
  back:      { zh: '返回首页',   en: 'Go to the home page' },
  call:      { zh: '联系电话',   en: 'Telephone' },
  address:   { zh: '办公地址',   en: 'Address' },
  hours:     { zh: '办公时间',   en: 'Office hours' },
} as const satisfies Record<string, Words>
