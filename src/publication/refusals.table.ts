import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from '../statute/citation.ts'

/** Why a command is refused: what is so, and what to do; `{names}` are filled from the facts. */
export interface DocumentRefusalRow {
  readonly says: Words
  readonly todo: Words
  readonly cite?: Citation
}

// prettier-ignore
export const documentRefusals = {
  'document-stage':      { says: { zh: '该文件现为“{stage}”，不能{command}', en: 'The document is “{stage}”: {command} is not possible' }, todo: { zh: '请刷新后按当前状态办理', en: 'Reload and act on what it is now' } },
  'document-standing':   { says: { zh: '该文件{standing}，不能{command}', en: 'The document is “{standing}”: {command} is not possible' }, todo: { zh: '请刷新后按当前状态办理', en: 'Reload and act on what it is now' } },
  'document-right':      { says: { zh: '{command}须由{right}办理', en: '{command} is for {right}' }, todo: { zh: '请交由有权的人员办理', en: 'Hand it to someone who may' } },
  'own-text':            { says: { zh: '起草、修改过本稿的人员不能{command}', en: 'Nobody who wrote the text may do this: {command}' }, todo: { zh: '请交由没有参与起草的人员办理', en: 'Hand it to someone who did not write it' }, cite: reg(17, 1) },
  'not-proactive':       { says: { zh: '公开属性为“{openness}”，不能发布', en: 'Its openness is “{openness}”: it is not published' }, todo: { zh: '确应公开的，先按程序改定公开属性', en: 'If it should be public, have its openness settled first' }, cite: reg(13, 1) },
  'no-organ-code':       { says: { zh: '本机关还没有登记统一社会信用代码，无法生成索引号', en: 'The organ has no social credit code: no index number can be made' }, todo: { zh: '请管理员在机关信息中补登', en: 'Let the administrator enter it in the organ’s record' } },
  'text-missing':        { says: { zh: '缺少：{field}', en: 'Missing: {field}' }, todo: { zh: '请补充后再保存', en: 'Add it' } },
  'text-empty':          { says: { zh: '正文和附件都是空的', en: 'There is neither a text nor an attachment' }, todo: { zh: '请写正文，或者上传附件', en: 'Write a text or upload an attachment' } },
  'text-too-long':       { says: { zh: '正文超过上限', en: 'The text is longer than allowed' }, todo: { zh: '请将长表格改为附件', en: 'Move long tables to an attachment' } },
  'text-controls':       { says: { zh: '正文第{line}行含有不可见的控制字符', en: 'Line {line} of the text holds invisible control characters' }, todo: { zh: '请以纯文本重新粘贴', en: 'Paste it again as plain text' } },
  'text-link':           { says: { zh: '正文第{line}行的链接“{found}”不能使用', en: 'The link “{found}” in line {line} cannot be used' }, todo: { zh: '链接应以 https://、http://、mailto: 或者 / 开头', en: 'A link begins with https://, http://, mailto: or /' } },
  'text-table':          { says: { zh: '正文第{line}行：表格各行的列数不一致，或者表格过大', en: 'Line {line}: the rows of the table are uneven, or there are too many' }, todo: { zh: '请补齐单元格，或者改用附件', en: 'Even out the cells, or use an attachment' } },
  'number-form':         { says: { zh: '文号“{number}”不合规范', en: 'The document number “{number}” is not well formed' }, todo: { zh: '应为“发文机关代字〔年份〕序号号”，如“云商发〔2024〕12号”', en: 'Write it as 云商发〔2024〕12号' } },
  'wrong-order':         { says: { zh: '{earlier}晚于{later}', en: '{earlier} is after {later}' }, todo: { zh: '请核对日期', en: 'Check the days' } },
  'not-yet-made':        { says: { zh: '成文日期{on}在今天之后', en: 'It is dated {on}, after today' }, todo: { zh: '请填写签发或者形成的日期', en: 'Give the day it was signed or made' } },
  'no-openness-reason':  { says: { zh: '“{openness}”的，应当说明理由', en: '“{openness}” needs a reason' }, todo: { zh: '请写明依据的条款', en: 'Name the ground' }, cite: reg(13, 1) },
  'interprets-itself':   { says: { zh: '文件不能解读自身', en: 'A document does not explain itself' }, todo: { zh: '请选择所解读的文件', en: 'Choose the document it explains' } },
  'needs-reason':        { says: { zh: '没有说明理由', en: 'No reason is given' }, todo: { zh: '请说明理由', en: 'Give the reason' } },
  'needs-basis':         { says: { zh: '保密审查没有写明依据', en: 'The secrecy review names no basis' }, todo: { zh: '请写明审查依据和结论', en: 'Name the basis of the conclusion' }, cite: reg(17, 2) },
  'secret-mark-found':   { says: { zh: '{where}有国家秘密标志“{mark}”', en: 'There is the mark of a state secret, “{mark}”: {whereEn}' }, todo: { zh: '涉密的不得公开；已经解密的，去掉标志后重新送审', en: 'What is secret is not published; if it no longer is, take the mark away and submit it anew' }, cite: reg(14) },
  'personal-data-found': { says: { zh: '{where}有疑似{kind}；共有{count}处须先处理', en: 'There seems to be a {kind}: {whereEn}; {count} in all' }, todo: { zh: '请退回删去或者遮盖；确可公开的，由审核人员“确认可以公开”并说明理由', en: 'Return it to have it taken out or masked; if it may be public, a reviewer allows it and says why' }, cite: reg(15) },
  'secret-word-found':   { says: { zh: '{where}表格中单独写着“{mark}”，可能是密级标志；共有{count}处须先处理', en: '“{mark}” stands alone in a cell and may be a mark: {whereEn}; {count} in all' }, todo: { zh: '是标志的，退回处理；只是提及的，由审核人员“确认可以公开”、保密审查人员“确认只是提及密级”，两人各自说明理由；不能确定的，报有关主管部门或者保密行政管理部门确定', en: 'A mark: return it. A mention: a reviewer and a secrecy reviewer, two people, each say so with a reason. In doubt, the secrecy administration decides' }, cite: reg(17, 2) },
  'second-person':       { says: { zh: '另一半确认是您作出的，这一半须由另一人作出', en: 'The other half was yours: this one is for another person' }, todo: { zh: '请交由另一名审核人员或者保密审查人员办理', en: 'Hand it to another reviewer' }, cite: reg(17, 2) },
  'nothing-found':       { says: { zh: '没有需要确认的内容', en: 'Nothing was found that needs to be allowed' }, todo: { zh: '无需确认', en: 'Nothing to do' } },
  'same-text':           { says: { zh: '与现有内容相同', en: 'It says so already' }, todo: { zh: '无需修改', en: 'Nothing to change' } },
  'urgent-already':      { says: { zh: '该文件已紧急发布，等待补办审核', en: 'It was published urgently and awaits its review' }, todo: { zh: '请先补办审核', en: 'Review it first' } },
  'time-passed':         { says: { zh: '定时发布的时间{at}已过', en: 'The time {at} has passed' }, todo: { zh: '请选择以后的时间，或者直接发布', en: 'Choose a later time, or publish now' } },
  'not-scheduled':       { says: { zh: '没有设定发布时间', en: 'No time was set' }, todo: { zh: '无需取消', en: 'Nothing to take back' } },
  'supersedes-itself':   { says: { zh: '文件不能被自身替代', en: 'A document is not superseded by itself' }, todo: { zh: '请选择替代它的文件', en: 'Choose the one that takes its place' } },
  'not-normative':       { says: { zh: '只有行政规范性文件标注有效性', en: 'Only normative documents have a validity' }, todo: { zh: '内容不再适用的，请撤下或者标注被替代', en: 'Withdraw it, or mark what took its place' }, cite: cite('business-environment', 64) },
  'mark-not-yet':        { says: { zh: '{since}在今天之后', en: '{since} is after today' }, todo: { zh: '请于当日标注', en: 'Mark it on the day' } },
  'no-mark':             { says: { zh: '没有有效性标注', en: 'There is no mark' }, todo: { zh: '无需撤销', en: 'Nothing to take back' } },
} as const satisfies Readonly<Record<string, DocumentRefusalRow>>

export type DocumentRefusalCode = keyof typeof documentRefusals

/** A refusal is a value: its code, and what is needed to put it into words. */
export interface DocumentRefusal {
  readonly code: DocumentRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuse = (code: DocumentRefusalCode, facts: DocumentRefusal['facts'] = {}): DocumentRefusal => ({
  code,
  facts,
})
