/** What the name of an organ may end in. */
const suffixes =
  '人民政府(?:办公室|办公厅)?|委员会(?:办公室)?|管委会|办公室|办公厅|办事处|分局|总局|局|厅|部|委|署|院|中心|街道|镇|乡|处|总队|支队|大队|公司|协会|联社|学校|大学|政府|银行|海关|法院|省|市|县|区|旗|地区|自治州|自治县'

const organ = new RegExp(`^[\\u4e00-\\u9fff（）()、·]{1,40}?(?:${suffixes})(?:[（(][\\u4e00-\\u9fff]{2,20}[）)])?$`)

/** A short text that reads as the name of an organ and as nothing else. */
export const looksLikeOrgan = (text: string): boolean =>
  text.length >= 2 && text.length <= 40 && organ.test(text) && !/^(?:关于|首页|当前位置|主办|承办|来源)/.test(text)
