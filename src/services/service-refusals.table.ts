import type { LetterRefusalCode } from '../letters/letter-refusals.table.ts'
import type { CaseRefusalCode } from '../casework/refusals.table.ts'
import type { Words } from '../kernel/words.ts'

/** Why a service says no where the law has nothing to say: what happened, and what to do. */
export interface ServiceRefusalRow {
  readonly says: Words
  readonly todo: Words
}

// prettier-ignore
export const serviceRefusals = {
  'no-such-case':       { says: { zh: '没有编号为{id}的案件', en: 'There is no case {id}' }, todo: { zh: '请核对编号', en: 'Check the number' } },
  'changed-meanwhile':  { says: { zh: '案件已有第{now}步的新变化，您看到的是第{seen}步', en: 'The case has moved on to step {now}; you saw step {seen}' }, todo: { zh: '请重新打开案件，看过变化后再办理', en: 'Open the case again and act on what it is now' } },
  'report-changed-meanwhile': { says: { zh: '该报告已有第{now}步的新变化，您看到的是第{seen}步', en: 'The report has moved on to step {now}; you saw step {seen}' }, todo: { zh: '请重新打开报告，看过变化后再办理', en: 'Open the report again and act on what it is now' } },
  'key-used-otherwise': { says: { zh: '请求标识{key}已用于另一项内容', en: 'The key {key} was used for something else' }, todo: { zh: '每项操作请使用新的请求标识', en: 'Use a new key for each act' } },
  'merge-into-itself':  { says: { zh: '案件不能合并到自身', en: 'A case cannot be merged into itself' }, todo: { zh: '请选择同一申请人的另一件申请', en: 'Choose another request of the same applicant' } },
  'merge-into-ended':   { says: { zh: '{number}不是正在办理的政府信息公开申请，不能并入', en: '{number} is no request in hand: nothing can be merged into it' }, todo: { zh: '已经答复的，按“重复申请”答复；其他情形请核对编号', en: 'If it was answered, reply “repeated”; else check the number' } },
  'merge-into-later':   { says: { zh: '本件于{since}收到，早于所并入案件的{receivedOn}，合并会使申请人晚得到答复', en: 'It was received on {since}, before the other on {receivedOn}: merged, the applicant would wait longer' }, todo: { zh: '请将后收到的一件并入先收到的一件', en: 'Merge the later one into the earlier one' } },
  'merge-of-others':    { says: { zh: '两件申请不是同一申请人提出的', en: 'The two requests were not made by the same applicant' }, todo: { zh: '请分别答复；多人申请相同信息的，可以转为主动公开', en: 'Reply to each; what several ask for may be made public' } },
  'no-such-letter':     { says: { zh: '案件中没有编号为{id}的文书', en: 'The case has no letter {id}' }, todo: { zh: '请从案件的应发文书中选择', en: 'Choose one of the letters the case owes' } },
  'no-filing-channel':  { says: { zh: '文书{number}没有载明互联网提交行政复议申请书的渠道，不能改用互联网送达', en: 'Letter {number} does not name the channel for filing by internet: it cannot be served by internet' }, todo: { zh: '请以邮寄、当面或者传真方式重新发出', en: 'Send it again by post, in person or by fax' } },
  'merged-into-it':     { says: { zh: '已有{number}并入本件，作废后将无人答复', en: '{number} was merged into it: voided, it would be answered by nobody' }, todo: { zh: '请按实际情况继续办理', en: 'Go on with it as it is' } },
  'person-erased':      { says: { zh: '{who}的姓名、地址已按规定清除', en: 'Name and address of the {who} have been erased by schedule' }, todo: { zh: '请重新登记其信息后再发出文书', en: 'Enter them again before sending the letter' } },
  'no-such-person':     { says: { zh: '没有编号为{id}的申请人', en: 'There is no applicant {id}' }, todo: { zh: '请核对编号', en: 'Check the number' } },
  'not-for-role':       { says: { zh: '打开个人信息须由{roles}办理', en: 'Personal data are opened by: {roles}' }, todo: { zh: '请交由有权的人员办理', en: 'Hand it to someone in that role' } },
  'no-such-entry':          { says: { zh: '没有编号为{id}的条目', en: 'There is no entry {id}' }, todo: { zh: '请核对编号', en: 'Check the number' } },
  'import-unreadable':      { says: { zh: '文件“{file}”读不出：{code}', en: 'The file “{file}” cannot be read: {code}' }, todo: { zh: '请用 xlsx 或者 csv（UTF-8、GBK 均可）', en: 'Use xlsx or csv (UTF-8 or GBK)' } },
  'import-no-head':         { says: { zh: '文件“{file}”中没有找到表头：至少要有三个认识的列名', en: 'No head was found in “{file}”: three known headings at least are needed' }, todo: { zh: '请核对导入种类，或者用对应表说明列名', en: 'Check the kind of import, or name the columns in a mapping' } },
  'import-columns-unclear': { says: { zh: '工作表“{sheet}”的列“{heading}”可能是：{may}', en: 'The column “{heading}” of sheet “{sheet}” may be: {may}' }, todo: { zh: '请在对应表的 columns 中写明，不导入的写 null', en: 'Say which under “columns” in the mapping, or null to leave it out' } },
  'import-columns-missing': { says: { zh: '工作表“{sheet}”缺少列：{fields}', en: 'Sheet “{sheet}” lacks the columns: {fields}' }, todo: { zh: '请在对应表的 columns 中指明，或者在 defaults 中给出统一的值', en: 'Name them under “columns” in the mapping, or give one value for all under “defaults”' } },
  'import-nothing':         { says: { zh: '文件“{file}”的表头下没有一行可以导入', en: 'Under the head of “{file}” there is no row to bring in' }, todo: { zh: '请先预览', en: 'Preview it first' } },
  'import-has-faults':      { says: { zh: '{faulty}行有问题，共{total}行；默认要么全部导入、要么一行不导入', en: '{faulty} of {total} rows are wrong; by default all come in or none' }, todo: { zh: '请改正后再导入，或者只导入没有问题的行', en: 'Correct them, or bring in only the rows that are good' } },
  'import-same-file':       { says: { zh: '同一文件已于{at}导入，批次{batch}', en: 'The same file was brought in at {at}, as batch {batch}' }, todo: { zh: '确要再次导入的，请写明再次导入', en: 'Say so if it is meant to come in again' } },
  'import-other-mapping':   { says: { zh: '批次{batch}中断时用的是另一份对应表', en: 'Batch {batch} was interrupted under another mapping' }, todo: { zh: '请用原来的对应表继续，或者先撤销该批次', en: 'Go on with the mapping it had, or undo the batch first' } },
  'import-running':         { says: { zh: '批次{batch}正由另一个程序导入', en: 'Batch {batch} is being brought in by another program' }, todo: { zh: '请等它结束', en: 'Wait until it has ended' } },
  'no-such-import':         { says: { zh: '没有批次“{batch}”，或者这个开头不止一个批次', en: 'There is no batch “{batch}”, or more than one begins so' }, todo: { zh: '请查看导入记录', en: 'See the list of imports' } },
  'import-undone':          { says: { zh: '批次{batch}已经撤销', en: 'Batch {batch} has been undone' }, todo: { zh: '无需再撤销', en: 'Nothing is left to undo' } },
  'import-went-on':         { says: { zh: '批次{batch}中有{count}件导入后又有办理：{numbers}', en: '{count} of batch {batch} have gone on since: {numbers}' }, todo: { zh: '请逐件核对；也可以只撤销其余各件', en: 'Look at each; or undo only the others' } },
  'upload-gone':            { says: { zh: '选好的文件已超过保留时间', en: 'A file that had been chosen is no longer kept' }, todo: { zh: '请重新选择文件后再提交', en: 'Choose the files again and send' } },
  'too-many-views':         { says: { zh: '已保存{most}个视图，不能再多', en: 'You keep {most} views already, which is the most' }, todo: { zh: '请先删除不用的视图', en: 'Forget one that you no longer use' } },
  'too-many-uploads':       { says: { zh: '一次最多提交{most}个文件', en: 'At most {most} files can be sent at once' }, todo: { zh: '请合并文件，或者减少数量', en: 'Put files together, or choose fewer' } },
  'of-other-section':       { says: { zh: '案件没有转到您所在的科室，也没有向您科室调取材料', en: 'The case was neither assigned to your section nor was your section called for records' }, todo: { zh: '需要查看的，请经办人转办', en: 'Ask a clerk to assign it' } },
  'no-such-attachment':     { says: { zh: '案件中没有编号为{id}的文件', en: 'The case has no file {id}' }, todo: { zh: '请从案件的文件中选择', en: 'Choose one of the files of the case' } },
  'no-such-delivery':       { says: { zh: '没有编号为{id}的待发消息', en: 'There is no delivery {id} to be tried again' }, todo: { zh: '请从发送列表中选择', en: 'Choose one from the list' } },
  'no-such-verification':   { says: { zh: '没有这次核验，或者已经结束', en: 'There is no such verification, or it is over' }, todo: { zh: '请查看核验记录', en: 'See the list of verifications' } },
  'no-such-stream':         { says: { zh: '日志中没有“{stream}”', en: 'The log has no “{stream}”' }, todo: { zh: '请从日志列表中选择', en: 'Choose one from the list of events' } },
  'not-answered-yet':       { says: { zh: '案件还没有答复，不能列入公开的答复目录', en: 'It has not been answered: it cannot be listed' }, todo: { zh: '请待答复发出后再列入', en: 'Wait until the reply has been sent' } },
  'listed-already':         { says: { zh: '案件已列入公开的答复目录', en: 'It is listed already' }, todo: { zh: '要修改的，在已公开的条目上修改', en: 'To change it, edit the entry that stands' } },
  'nothing-was-disclosed':  { says: { zh: '案件没有发出过提供信息的答复，不能转为主动公开', en: 'No reply that gave information has left: nothing can be made public of it' }, todo: { zh: '予以公开、部分公开的答复发出后再办理；信息已经公开的，不必再转', en: 'Wait until information has been disclosed, in whole or in part; what is public already need not be' } },
  'no-such-listing':        { says: { zh: '公开的答复目录中没有这一条', en: 'There is no such entry in the disclosure log' }, todo: { zh: '请从目录中选择', en: 'Choose one from the list' } },
  'holds-personal-data':    { says: { zh: '填写的文字中有疑似个人信息：{found}', en: 'What was written seems to hold personal data: {found}' }, todo: { zh: '请删去或者改写；公开的目录不写申请人', en: 'Take it out or put it otherwise; the log does not name who asked' } },
  'holds-secrecy-mark':     { says: { zh: '标题、摘要或者正文中有密级、内部标志“{mark}”', en: 'It bears the mark of a secret or internal paper: “{mark}”' }, todo: { zh: '涉密的不得公开；已经解密的，去掉标志后再办理', en: 'What is secret is not published; if it no longer is, take the mark away first' } },
  'no-such-document':       { says: { zh: '没有编号为{id}的文件', en: 'There is no document {id}' }, todo: { zh: '请核对编号', en: 'Check the number' } },
  'document-moved-on':      { says: { zh: '该文件已有第{now}步的新变化，您看到的是第{seen}步', en: 'The document has moved on to step {now}; you saw step {seen}' }, todo: { zh: '请重新打开，看过变化后再办理', en: 'Open it again and act on what it is now' } },
  'organ-moved-on':         { says: { zh: '机关信息已有第{now}次变更，您看到的是第{seen}次', en: 'The record of the organ has moved on to change {now}; you saw change {seen}' }, todo: { zh: '请重新打开，看过变更后再保存', en: 'Open it again, look at what changed, and save then' } },
  'organ-id-stays':         { says: { zh: '机关的标识“{is}”不能更改', en: 'The name “{is}” by which the house keeps the organ stays' }, todo: { zh: '地址、日志和备份都以它记录；机关更名只改名称', en: 'Addresses, log and backups are kept by it; change the name of the organ instead' } },
  'no-such-file':           { says: { zh: '附件“{name}”没有上传过', en: 'The attachment “{name}” was never uploaded' }, todo: { zh: '请重新上传', en: 'Upload it again' } },
  'file-name-kind':         { says: { zh: '附件名“{name}”与文件的格式不符', en: 'The name “{name}” does not fit the kind of the file' }, todo: { zh: '应以{extensions}结尾', en: 'It ends in {extensions}' } },
} as const satisfies Readonly<Record<string, ServiceRefusalRow>>

export type ServiceRefusalCode = keyof typeof serviceRefusals

/** A refusal of the law or of the service, with what is needed to put it into words. */
export interface OfficeRefusal {
  readonly code: CaseRefusalCode | LetterRefusalCode | ServiceRefusalCode
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuseService = (
  code: ServiceRefusalCode,
  facts: OfficeRefusal['facts'] = {},
): { readonly ok: false; readonly no: OfficeRefusal } => ({ ok: false, no: { code, facts } })
