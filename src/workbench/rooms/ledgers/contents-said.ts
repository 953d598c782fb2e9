import { entryKinds, shapeOf } from '../../../ledgers/entry-kinds.table.ts'
import { fieldLabels } from '../../../ledgers/ledger-words.table.ts'
import { pathWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { Contents } from './ledger-data.ts'
import { dayWords, ledgersWords } from './ledgers-words.table.ts'
import { yuanOf } from './money.ts'

/** One thing an entry says, as it is read. */
export interface Said {
  readonly field: keyof Contents
  readonly name: string
  readonly value: string
}

/** What an entry says, field by field, in the chosen language; what it does not say is left out. */
export function useSaidContents(): (contents: Contents) => readonly Said[] {
  const { say, language } = useWords()
  const label = (field: keyof typeof fieldLabels): string => {
    const word = say(fieldLabels[field].label)
    return language === 'en' ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }
  return ({ kind, on, count, title, number, publicOn, ledBy, fen, path }) => {
    const all: readonly (Omit<Said, 'value'> & { readonly value: string | undefined })[] = [
      { field: 'title', name: label('title'), value: title },
      { field: 'number', name: label('number'), value: number },
      { field: 'on', name: say(dayWords[entryKinds[kind].shape]), value: on },
      { field: 'count', name: say(ledgersWords.countField), value: shapeOf(kind).bulk ? String(count) : undefined },
      {
        field: 'fen',
        name: label('fen'),
        value: fen === undefined ? fen : say(ledgersWords.yuan, { yuan: yuanOf(fen) }),
      },
      { field: 'publicOn', name: label('publicOn'), value: publicOn },
      { field: 'ledBy', name: label('ledBy'), value: ledBy },
      { field: 'path', name: label('path'), value: path && say(pathWords[path]) },
    ]
    return all.flatMap(({ field, name, value }) => (value === undefined ? [] : [{ field, name, value }]))
  }
}
