/** A name to sign in by: 2–60 letters (Chinese too), digits, and . _ - within. */
export const isUsername = (name: string): boolean => /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,58}[\p{L}\p{N}])$/u.test(name)

/** As it is kept and compared. */
export const plainUsername = (name: string): string => name.trim().normalize('NFKC').toLowerCase()
