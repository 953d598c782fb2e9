import { useWords } from '../../words/use-words.tsx'

/** A moment as people at this machine read it, to the minute. */
export function useMoment(): (at: string | undefined) => string {
  const { language } = useWords()
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (at) => (at === undefined ? '—' : format.format(new Date(at)))
}
