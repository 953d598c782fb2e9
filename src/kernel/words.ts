/** A sentence or label in both interface languages; neither may be empty. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Words
