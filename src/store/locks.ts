/** Numbers of the advisory locks; each is taken by one thing. */

/** Held shared by whoever appends to the log of an organ, alone by whoever closes a day. */
export const closingLock = 726_301

/** Programs that migrate the same database wait for one another. */
export const migratingLock = 7_263_000_001

/** Held shared by every program that uses an embedded server. */
export const presenceLock = 7_263_000_002

/** With the hash of its name: held by every pool of workers that lives. */
export const workerLock = 7_263_000_003
