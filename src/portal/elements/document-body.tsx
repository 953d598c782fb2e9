import type { Child } from 'hono/jsx'
import type { Body, BodyPart, Run } from '../../publication/body.ts'
import { linkTo, type View } from '../view.ts'

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** The text of a document, as its parts; nothing in it is taken for HTML. */
export const DocumentBody = ({ view, body }: { view: View; body: Body }) => (
  <div class="prose indented" lang={view.language === 'zh' ? undefined : 'zh-CN'}>
    {withDepths(body).map(([part, depth]) => showPart(view, part, depth))}
  </div>
)

/** Each part with the depth of its heading: the first level a text uses stands below its title, and none is skipped. */
function withDepths(body: Body): readonly (readonly [BodyPart, Depth])[] {
  const levels = [...new Set(body.flatMap((part) => (part.kind === 'heading' ? [part.level] : [])))].toSorted(
    (one, other) => one - other,
  )
  let above = 1
  return body.map((part) => {
    if (part.kind !== 'heading') return [part, 2]
    above = Math.min(levels.indexOf(part.level) + 2, above + 1)
    return [part, above as Depth]
  })
}

type Depth = 2 | 3 | 4

function showPart(view: View, part: BodyPart, depth: Depth): Child {
  switch (part.kind) {
    case 'heading': {
      const Tag = headings[depth]
      return <Tag>{showRuns(view, part.runs)}</Tag>
    }
    case 'paragraph':
      return <p data-at={part.at}>{showRuns(view, part.runs)}</p>
    case 'list': {
      const items = part.items.map((runs) => <li>{showRuns(view, runs)}</li>)
      return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <BodyTable view={view} rows={part.rows} />
    default:
      return part satisfies never
  }
}

/** Figures as documents write them: 1,236.40, 30%, −5.8, —. */
const isFigure = (runs: readonly Run[]): boolean =>
  /^[-−–—+]?[\d,]*\.?\d*[%％‰]?$/.test(
    runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  )

const BodyTable = ({ view, rows }: { view: View; rows: readonly (readonly (readonly Run[])[])[] }) => {
  const [head = [], ...rest] = rows
  const figures = head.map((_, at) => at > 0 && rest.every((row) => isFigure(row[at] ?? [])))
  const classOf = (at: number) => (figures[at] === true ? 'figure' : undefined)
  return (
    <section
      class="table"
      aria-label={head.map((runs) => runs.map(({ text }) => text).join('')).join('、')}
      tabindex={0}
    >
      <table>
        <thead>
          <tr>
            {head.map((runs, at) => (
              <th scope="col" class={classOf(at)}>
                {showRuns(view, runs)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rest.map((row) => (
            <tr>
              {row.map((runs, at) => (
                <td class={classOf(at)}>{showRuns(view, runs)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const showRuns = (view: View, runs: readonly Run[]): Child =>
  runs.map(({ text, strong, href }) => {
    const words = strong ? <strong>{text}</strong> : <>{text}</>
    return href === undefined ? words : <a href={linkOf(view, href)}>{words}</a>
  })

/** A path of the site as it is, mail as it is; whoever leaves the site is told. */
const linkOf = (view: View, href: string): string =>
  /^https?:/i.test(href) && !href.startsWith(`${view.origin}/`)
    ? linkTo(view, `/leave?to=${encodeURIComponent(href)}`)
    : href
