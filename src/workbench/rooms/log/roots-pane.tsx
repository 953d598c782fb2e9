import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { useExport } from '../../list/use-export.ts'
import { Loaded } from '../../page/loaded.tsx'
import { useWords } from '../../words/use-words.tsx'
import { logWords } from './log-words.table.ts'
import styles from './log.module.css'

type Root = AnswerOf<'get', '/log/roots'>['roots'][number]

/** The closed days with their roots, as the portal shows them. */
export function RootsPane() {
  const { say, language } = useWords()
  const query = useQuery({ queryKey: ['log', 'roots'], queryFn: ({ signal }) => read('/log/roots', { signal }) })
  const { day, count, algorithm, root } = logWords
  const exported = useExport<Root>({
    name: say(logWords.roots),
    heads: [day, count, algorithm, root].map((words) => say(words)),
    pages: async function* () {
      yield await Promise.resolve(query.data?.roots ?? [])
    },
    cells: (one) => [one.day, one.events, one.hashName.toUpperCase(), one.root],
  })
  const columns: readonly Column<Root>[] = [
    { key: 'day', title: say(day), className: 'digits nowrap', show: (one) => one.day },
    { key: 'count', title: say(count), className: 'digits', show: ({ events }) => events },
    { key: 'algorithm', title: say(algorithm), show: ({ hashName }) => hashName.toUpperCase() },
    { key: 'root', title: say(root), show: (one) => <code className={styles['hash']}>{one.root}</code> },
  ]
  return (
    <>
      <p className="soft">{say(logWords.rootsLead)}</p>
      <Loaded query={query} rows={8}>
        {({ roots }) => (
          <>
            <div className={styles['above']}>
              <Button href={language === 'zh' ? '/log' : '/en/log'} target="_blank" rel="noopener">
                {say(logWords.publicPage)}
              </Button>
              <Button onClick={exported.start} disabled={roots.length === 0}>
                {exported.label}
              </Button>
            </div>
            <Rows
              caption={say(logWords.roots)}
              rows={roots}
              keyOf={(one) => one.day}
              columns={columns}
              empty={say(logWords.noRoots)}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
