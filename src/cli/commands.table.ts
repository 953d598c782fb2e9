import type { Words } from '../kernel/words.ts'
import type { Command } from './command.ts'

/** A command by the words that call it; its code is loaded only when it is called. */
export interface Listed {
  readonly says: Words
  readonly load: () => Promise<Command>
}

// prettier-ignore
export const commands = {
  'report read': {
    says: { zh: '读取年度报告：机关、年度、各表数字、正文中的数字', en: 'Read annual reports: organ, year, figures of the tables, numbers in the prose' },
    load: async () => (await import('./report-read.ts')).reportRead,
  },
  'report check': {
    says: { zh: '审核年度报告：逐格逐句指出问题及依据', en: 'Check annual reports: what is wrong, cell by cell and sentence by sentence' },
    load: async () => (await import('./report-check.ts')).reportCheck,
  },
  'report render': {
    says: { zh: '由报告稿编排年度报告：docx、html、pdf、xlsx、markdown、JSON', en: 'Set annual reports from manuscripts: docx, html, pdf, xlsx, markdown, JSON' },
    load: async () => (await import('./report-render.ts')).reportRender,
  },
  'report draft': {
    says: { zh: '由数字起草正文，使文字与表格一致', en: 'Draft the prose from the figures, so that text and tables agree' },
    load: async () => (await import('./report-draft.ts')).reportDraft,
  },
  'report compare': {
    says: { zh: '逐格比较两份报告：两个年度，或者两个机关', en: 'Set two reports side by side: two years, or two organs' },
    load: async () => (await import('./report-compare.ts')).reportCompare,
  },
  'report build': {
    says: { zh: '由案件和台账生成年度报告，并逐条审核', en: 'Build the annual report from cases and ledgers, and check it' },
    load: async () => (await import('./report-build.ts')).reportBuild,
  },
  'report explain': {
    says: { zh: '列出一个数字背后的案件、争议或者台账条目', en: 'List the cases, disputes or entries behind one figure' },
    load: async () => (await import('./report-explain.ts')).reportExplain,
  },
  deadline: {
    says: { zh: '计算法定期限的最后一日及其依据', en: 'Reckon the last day of a statutory period, with its proof' },
    load: async () => (await import('./deadline.ts')).deadlineCommand,
  },
  fee: {
    says: { zh: '计算信息处理费及其依据', en: 'Reckon the information-processing fee, with its proof' },
    load: async () => (await import('./fee.ts')).feeCommand,
  },
  'organ set': {
    says: { zh: '登记机关或者更新其信息', en: 'Enter an organ, or what has changed of it' },
    load: async () => (await import('./organ-set.ts')).organSet,
  },
  'admin link': {
    says: { zh: '签发首次设置或者管理员的一次性链接', en: 'Make a one-time link for setting up or for an administrator' },
    load: async () => (await import('./admin-link.ts')).adminLink,
  },
  'calendar load': {
    says: { zh: '载入放假通知，重算在办案件的期限', en: 'Load a holiday notice, and reckon open cases anew' },
    load: async () => (await import('./calendar-load.ts')).calendarLoad,
  },
  'addresses load': {
    says: { zh: '载入旧地址清单，永久转向本站页面', en: 'Load a list of old addresses that lead on for ever' },
    load: async () => (await import('./addresses-load.ts')).addressesLoad,
  },
  'registers rebuild': {
    says: { zh: '按日志重新生成台账', en: 'Write the registers anew from the log' },
    load: async () => (await import('./registers-rebuild.ts')).registersRebuild,
  },
  'db start': {
    says: { zh: '启动自带的数据库并让它一直运行', en: 'Start the embedded database and let it run' },
    load: async () => (await import('./db-start.ts')).dbStart,
  },
  'db stop': {
    says: { zh: '停止自带的数据库', en: 'Stop the embedded database' },
    load: async () => (await import('./db-stop.ts')).dbStop,
  },
  'db status': {
    says: { zh: '数据库是否运行、版本、是否最新', en: 'Whether the database runs, its version, whether it is up to date' },
    load: async () => (await import('./db-status.ts')).dbStatus,
  },
  'db migrate': {
    says: { zh: '升级数据库结构', en: 'Bring the database to the schema of this program' },
    load: async () => (await import('./db-migrate.ts')).dbMigrate,
  },
  'db backup': {
    says: { zh: '把全部数据和文件备份到一个文件', en: 'Back up all data and files into one file' },
    load: async () => (await import('./db-backup.ts')).dbBackup,
  },
  'db restore': {
    says: { zh: '把备份恢复到空数据库', en: 'Restore a backup into an empty database' },
    load: async () => (await import('./db-restore.ts')).dbRestore,
  },
  'db verify': {
    says: { zh: '核对备份，或者核对数据库和文件', en: 'Verify a backup, or the database and its files' },
    load: async () => (await import('./db-verify.ts')).dbVerify,
  },
  'log verify': {
    says: { zh: '核对办理记录有无改动、缺失、换位', en: 'Verify that no event was changed, removed or moved' },
    load: async () => (await import('./log-verify.ts')).logVerify,
  },
  'people reseal': {
    says: { zh: '用最新密钥重新加密申请人信息', en: 'Seal what is known of applicants with the newest key' },
    load: async () => (await import('./people-reseal.ts')).peopleReseal,
  },
  'token create': {
    says: { zh: '签发接口令牌', en: 'Make a token for the API' },
    load: async () => (await import('./token-create.ts')).tokenCreate,
  },
  'token list': {
    says: { zh: '列出接口令牌', en: 'List the tokens of the API' },
    load: async () => (await import('./token-list.ts')).tokenList,
  },
  'token revoke': {
    says: { zh: '撤销接口令牌', en: 'End a token of the API' },
    load: async () => (await import('./token-revoke.ts')).tokenRevoke,
  },
  serve: {
    says: { zh: '提供接口服务', en: 'Serve the API' },
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  'import preview': {
    says: { zh: '预览旧台账的导入：各列如何理解、各行的问题、各年度的数字；不写入', en: 'See how an old ledger is understood: its columns, faults by row, figures by year; writes nothing' },
    load: async () => (await import('./import-preview.ts')).importPreview,
  },
  'import run': {
    says: { zh: '导入旧台账（xlsx、csv）', en: 'Bring in an old ledger (xlsx, csv)' },
    load: async () => (await import('./import-run.ts')).importRun,
  },
  'import list': {
    says: { zh: '列出各次导入', en: 'List the imports' },
    load: async () => (await import('./import-list.ts')).importList,
  },
  'import undo': {
    says: { zh: '撤销一次导入', en: 'Undo an import' },
    load: async () => (await import('./import-undo.ts')).importUndo,
  },
  export: {
    says: { zh: '导出全部数据（逐行 JSON、xlsx、csv）', en: 'Export everything (JSON Lines, xlsx, csv)' },
    load: async () => (await import('./export.ts')).exportCommand,
  },
  'ledger add': {
    says: { zh: '登记台账条目：规范性文件、许可、处罚、收费、采购等', en: 'Enter an entry of the ledgers: documents, licences, penalties, fees, procurement' },
    load: async () => (await import('./ledger-add.ts')).ledgerAdd,
  },
  'ledger list': {
    says: { zh: '列出台账条目', en: 'List the entries of the ledgers' },
    load: async () => (await import('./ledger-list.ts')).ledgerList,
  },
  'ledger strike': {
    says: { zh: '注销误登的台账条目', en: 'Strike out an entry made by mistake' },
    load: async () => (await import('./ledger-strike.ts')).ledgerStrike,
  },
} as const satisfies Readonly<Record<string, Listed>>
