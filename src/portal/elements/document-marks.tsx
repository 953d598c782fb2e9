import { fillWords } from '../../kernel/fill-words.ts'
import { documentPath, type PublicDocument } from '../../reads/public-document.ts'
import { linkTo, type View } from '../view.ts'
import { readingWords } from '../words/reading.table.ts'
import { Banner } from './banner.tsx'

const byAct = { repealed: 'markRepealed', lapsed: 'markLapsed', amended: 'markAmended' } as const

/** What a reader must know before relying on a document: replaced, repealed, not in force yet, published in an emergency. */
export const DocumentMarks = ({ view, document }: { view: View; document: PublicDocument }) => {
  const { language } = view
  const { validity, validityMark, supersededBy, effectiveOn, urgent } = document
  const say = (name: keyof typeof readingWords, facts = {}) => fillWords(readingWords[name], language, facts)
  return (
    <>
      {supersededBy && (
        <Banner kind="warning">
          <p>
            {say('supersededBy')}
            {language === 'zh' ? '' : ' '}
            <a href={linkTo(view, documentPath(supersededBy))} lang="zh-CN">
              {supersededBy.title}
            </a>
          </p>
        </Banner>
      )}
      {validityMark ? (
        <Banner kind="warning">
          <p>{say(byAct[validityMark.kind], { on: validityMark.on })}</p>
          <p lang={language === 'zh' ? undefined : 'zh-CN'}>{say('markBy', { act: validityMark.act })}</p>
        </Banner>
      ) : (
        validity === 'lapsed' && (
          <Banner kind="warning">
            <p>{say('lapsedByItself')}</p>
          </Banner>
        )
      )}
      {validity === 'not-yet' && (
        <Banner>
          <p>{say('notYet', { on: effectiveOn ?? '' })}</p>
        </Banner>
      )}
      {urgent && (
        <Banner>
          <p>{say('urgent')}</p>
        </Banner>
      )}
    </>
  )
}
