import type { Words } from '../../kernel/words.ts'
import { useWords } from '../words/use-words.tsx'

/** A label of the published form: as printed, and in English with the print small below it. */
export function PrintedLabel({ label }: { readonly label: Words }) {
  const { language } = useWords()
  if (language === 'zh') return label.zh
  return (
    <>
      {label.en}
      <small className="printed" lang="zh-Hans">
        {label.zh}
      </small>
    </>
  )
}
