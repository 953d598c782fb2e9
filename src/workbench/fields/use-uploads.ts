import { Upload } from 'antd'
import { useState } from 'react'

/** A file that was not taken, and why. */
export interface NotTaken {
  readonly name: string
  readonly error: unknown
}

/** Files are sent as they are chosen: how many are on their way, which were not taken, and what the field for them is given. */
export function useUploads(send: (file: File) => Promise<void>) {
  const [waiting, setWaiting] = useState(0)
  const [errors, setErrors] = useState<readonly NotTaken[]>([])
  const take = async (file: File) => {
    setWaiting((count) => count + 1)
    setErrors((known) => known.filter(({ name }) => name !== file.name))
    try {
      await send(file)
    } catch (error) {
      setErrors((known) => [...known, { name: file.name, error }])
    } finally {
      setWaiting((count) => count - 1)
    }
  }
  const beforeUpload = (file: File) => {
    void take(file)
    return Upload.LIST_IGNORE
  }
  return { waiting, errors, field: { multiple: true, showUploadList: false, beforeUpload } }
}
