import { frameWords } from '../words/frame.table.ts'
import { type Part, parts } from '../words/parts.table.ts'
import { linkTo, type View } from '../view.ts'

/** The parts of the disclosure page, at the left, in the order of the circular. */
export const PartMenu = ({ view, part }: { view: View; part?: Part | undefined }) => (
  <nav class="parts" aria-label={frameWords.parts[view.language]}>
    <ol>
      {Object.entries(parts).map(([id, { path, label }]) => (
        <li>
          <a
            href={linkTo(view, path)}
            aria-current={id === part ? (view.address === path ? 'page' : 'true') : undefined}
          >
            {label[view.language]}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
