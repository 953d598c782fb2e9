import { taskWords } from '../words/tasks.table.ts'
import { useWords } from '../words/use-words.tsx'
import { daysBetween } from './days-between.ts'

/** How far a day is from today, in words. */
export function useDaysLeft(): (day: string, today: string) => string {
  const { say } = useWords()
  return (day, today) => {
    const days = daysBetween(today, day)
    if (days < 0) return say(taskWords.daysOver, { days: -days })
    return days === 0 ? say(taskWords.today) : say(taskWords.daysLeft, { days })
  }
}
