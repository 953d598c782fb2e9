/** Addresses whose POST changes something, and so takes a key. */
export const writes = ['/requests', '/cases/:id/commands'] as const
