import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import type { Search } from '../../shell/go.tsx'

export type TaskList = AnswerOf<'get', '/tasks'>
export type Task = TaskList['tasks'][number]

type Asked = NonNullable<Parameters<typeof read<'/tasks'>>[1]['query']>

/** The filters of the address as the API takes them. */
export function askedOf({ whose, kind, nearness, section, text, from }: Search): Asked {
  return {
    ...(whose && { whose }),
    ...(kind && { kind }),
    ...(nearness && { nearness }),
    ...(section && { section }),
    ...(text && { text }),
    ...(from && { from }),
  } as Asked
}

/** All tasks the filters let through, page by page. */
export async function* allTasks(search: Search, signal: AbortSignal): AsyncGenerator<readonly Task[]> {
  for (let from = 0; ;) {
    const { tasks, more } = await read('/tasks', {
      query: { ...askedOf(search), from: String(from), limit: '200' },
      signal,
    })
    yield tasks
    if (!more) return
    from += tasks.length
  }
}

export const keyOfTask = ({ caseId, kind, ref = '' }: Task): string => `${caseId} ${kind} ${ref}`
