import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { formatCitation } from '../../statute/citation.ts'
import { proofLines } from '../../statute/proof-lines.ts'
import type { Due, ProofStep } from '../../statute/proof.ts'
import { elementWords } from '../words/elements.table.ts'
import { DataTable } from './data-table.tsx'

const dayTitle = ({ day, counted }: ProofStep, language: Language): string =>
  `${day} ${counted === undefined ? elementWords.notCounted[language] : fillWords(elementWords.workingDay, language, { count: counted })}`

/** A due date with its proof: every day as a small square, and the days of one kind told together in a table. */
export const DayStrip = ({ language, due, summary }: { language: Language; due: Due; summary: string }) => (
  <details class="day-strip">
    <summary>{summary}</summary>
    {due.provisional && <p class="note">{elementWords.provisional[language]}</p>}
    <ol class="days" aria-label={elementWords.days[language]}>
      {due.proof.map((step) => (
        <li
          data-counted={step.counted === undefined ? undefined : ''}
          data-last={step.day === due.due ? '' : undefined}
          title={dayTitle(step, language)}
        >
          <time datetime={step.day}>{step.day.slice(8)}</time>
          <span class="aside">{dayTitle(step, language)}</span>
        </li>
      ))}
    </ol>
    <DataTable
      language={language}
      caption={elementWords.dueProof[language]}
      captionHidden
      rows={proofLines(due.proof)}
      columns={[
        {
          label: elementWords.days[language],
          heads: true,
          show: ({ first, last }) => (
            <span class="number nowrap">{first === last ? first.day : `${first.day} — ${last.day.slice(5)}`}</span>
          ),
        },
        { label: elementWords.reason[language], show: ({ says }) => says[language] },
        {
          label: elementWords.ground[language],
          show: ({ cite }) => cite.map((one) => formatCitation(one, language)).join(language === 'zh' ? '；' : '; '),
        },
      ]}
    />
  </details>
)
