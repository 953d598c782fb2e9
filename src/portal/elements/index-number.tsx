/** 索引号, breaking only between the code of the organ and its own part. */
export const IndexNumber = ({ value }: { value: string }) => {
  const [organ = '', ...own] = value.split('/')
  return (
    <span class="number">
      {organ}
      {own.length > 0 && (
        <>
          /<wbr />
          <span class="nowrap">{own.join('/')}</span>
        </>
      )}
    </span>
  )
}
