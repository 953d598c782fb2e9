/** 云商发〔2024〕12号, or an order: 第711号令. No leading zero, no 第, the year in hexagonal brackets (GB/T 9704). */
const usual = /^\p{Script=Han}[\p{Script=Han}A-Za-z]{0,19}〔\d{4}〕[1-9]\d{0,5}号$/u
const order = /^(?:\p{Script=Han}{1,20})?(?:令)?第[1-9]\d{0,4}号(?:令)?$/u

/** Whether a 文号 is written as papers of organs are. */
export const isDocumentNumber = (text: string): boolean => usual.test(text) || order.test(text)
