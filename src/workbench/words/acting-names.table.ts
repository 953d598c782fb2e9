import type { Words } from '../../kernel/words.ts'

/** Who acts without being a person. */
// prettier-ignore
const notPeople: Readonly<Record<string, Words>> = {
  clockwork:      { zh: '系统定时', en: 'The clock' },
  applicant:      { zh: '申请人（门户）', en: 'The applicant (portal)' },
  house:          { zh: '系统',     en: 'The house' },
  'command-line': { zh: '命令行',   en: 'The command line' },
}

/** Who acted, by name; a token has no name but its id. */
export const actingName = (
  id: string,
  names: Readonly<Record<string, string>>,
  say: (words: Words) => string,
): string => names[id] ?? (notPeople[id] ? say(notPeople[id]) : id)
