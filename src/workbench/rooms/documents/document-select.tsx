import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { read } from '../../calls/call.ts'

interface SelectAsked {
  readonly standing: 'public'
  readonly value?: string
  readonly onChange?: (documentId: string | undefined) => void
  readonly id?: string
}

/** Chooses another document of the organ by words of its title or number. */
export function DocumentSelect({ standing, value, onChange, id }: SelectAsked) {
  const [text, setText] = useState('')
  const query = useQuery({
    queryKey: ['documents', { standing, text }],
    queryFn: ({ signal }) => read('/documents', { query: { standing, limit: '50', ...(text && { text }) }, signal }),
  })
  return (
    <Select
      {...(id !== undefined && { id })}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear
      value={value ?? null}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
      loading={query.isFetching}
      options={(query.data?.documents ?? []).map(({ documentId, title, number }) => ({
        value: documentId,
        label: number ? `${title}　${number}` : title,
      }))}
    />
  )
}
