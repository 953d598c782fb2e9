import { Pagination } from 'antd'
import { useGo, useRoomSearch } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'

/** So many entries the API gives at once. */
export const perPage = 50

/** How many entries there are, and the way to the others. */
export function ListPages({ count }: { readonly count: number }) {
  const { say } = useWords()
  const go = useGo()
  const search = useRoomSearch()
  if (count === 0) return null
  return (
    <nav className="pages">
      <span className="soft digits">{say(answeredWords.range, { count })}</span>
      {count > perPage && (
        <Pagination
          size="small"
          pageSize={perPage}
          total={count}
          showSizeChanger={false}
          current={Number(search['from'] ?? 0) / perPage + 1}
          onChange={(page) => go({ to: '/answered', search: { ...search, from: String((page - 1) * perPage) } })}
        />
      )}
    </nav>
  )
}
