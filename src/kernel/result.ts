/** The outcome of asking for something the law, the office or a document may refuse. */
export type Result<Value, No> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly no: No }

export const yes = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const no = <No>(no: No): { readonly ok: false; readonly no: No } => ({ ok: false, no })
