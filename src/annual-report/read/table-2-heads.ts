import type { Table2Block } from '../edition.ts'
import type { LabelFault, NotRead } from '../report.ts'
import { coreOf, fold, withoutUnit } from './fold.ts'
import { lostHeads2 } from './lost-heads.ts'
import { isLabel, type ArticleBlock } from './table-2-blocks.ts'
import type { Token } from './token.ts'

/** What the heads of the blocks of table 2 have that is not the form's, and what they lack. */
export interface HeadReading {
  readonly faults: readonly LabelFault[]
  readonly lost: readonly NotRead[]
}

/** Compares the head of each block with the form: word by word where just as many stand there, else by what is lacking. */
export function readHeads(blocks: readonly ArticleBlock[], form: readonly Table2Block[]): HeadReading {
  const read = blocks.flatMap(({ article, content }) => {
    const block = form.find((each) => fold(each.article) === article)
    const head = block && headOf(content)
    if (!block || !head?.length) return []
    return [
      head.length === block.columns.length
        ? { faults: faultsOf(head, block), lost: [] }
        : { faults: [], lost: lostHeads2(head, block) },
    ]
  })
  return { faults: read.flatMap(({ faults }) => faults), lost: read.flatMap(({ lost }) => lost) }
}

/** The words right of 信息内容, up to the first row. */
function headOf(content: readonly Token[]): Token[] {
  const start = content.findIndex(({ core }) => core === '信息内容')
  if (start < 0) return []
  const behind = content.slice(start + 1)
  const length = behind.findIndex((token) => token.cell !== undefined || isLabel(token))
  return behind.slice(0, length < 0 ? undefined : length).filter(({ inTable }) => inTable)
}

const faultsOf = (head: readonly Token[], { rows, columns }: Table2Block): LabelFault[] =>
  columns.flatMap(({ key, label }, at) => {
    const found = head[at]
    const wanted = withoutUnit(coreOf(label))
    if (!found || found.core.startsWith(wanted)) return []
    return [
      {
        table: 2 as const,
        row: `${rows[0]?.key ?? ''}.${key}`,
        expected: label,
        found: found.text.trim(),
        at: found.at,
      },
    ]
  })
