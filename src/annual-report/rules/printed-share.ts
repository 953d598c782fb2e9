/** How many decimals a share was printed with. */
export const decimalsOf = (share: number): number => String(share).split('.')[1]?.length ?? 0

/** The value of the last digit a share was printed with: 0.1 for 33.9 %. */
export const lastDigitOf = (share: number): number => 10 ** -decimalsOf(share)
