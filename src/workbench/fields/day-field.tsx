import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useWords } from '../words/use-words.tsx'

interface DayFieldAsked {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
  readonly id?: string
  /** No day after this one. */
  readonly latest?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: boolean
}

/** A day, picked or typed as 2026-11-20 or 20261120. */
export function DayField({ label, value, onChange, id, latest, ...aria }: DayFieldAsked) {
  const { language } = useWords()
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      {...aria}
      aria-label={label}
      placeholder={label}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D']}
      value={value ? dayjs(value) : null}
      {...(latest !== undefined && { maxDate: dayjs(latest) })}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  )
}
