import type { z } from 'zod'
import { fillWords } from '../kernel/fill-words.ts'
import type { Language, Words } from '../kernel/words.ts'
import { logProblemWords, streamNames } from '../services/log-problem-words.table.ts'
import type { LogProblem } from '../store/verify-log.ts'
import type { logProblemShape } from './shapes/log.ts'

type View = z.infer<typeof logProblemShape>

/** What is wrong with a log, under the names of the API and in words; histories by the names the office knows them by. */
export const logProblemsView = (
  problems: readonly LogProblem[],
  labels: Readonly<Record<string, string>>,
  organ: string,
): View[] =>
  problems.map(({ kind, stream, seq, day }) => {
    const where = (language: Language) => (stream === '' ? organ : streamName(stream, labels[stream], language))
    const say = (language: Language) =>
      fillWords(logProblemWords[kind], language, { where: where(language), seq, day: day ?? '' })
    return {
      kind,
      ...(stream !== '' && { stream, seq }),
      ...(day !== undefined && { day }),
      says: { zh: say('zh'), en: say('en') },
    }
  })

function streamName(stream: string, label: string | undefined, language: Language): string {
  const [kind = '', ...id] = stream.split(':')
  const names: Readonly<Record<string, Words>> = streamNames
  const name = names[kind]
  return name ? fillWords(name, language, { of: label ?? id.join(':') }) : stream
}
