/** `node bench/ledger.ts`: the case ledger on the embedded server with durable settings; each part can be run by itself. */
console.log('\nCommands on random cases, beside pgbench with the same statements on the same server:')
await import('./ledger-commands.ts')
console.log('\nThe annual report from the registers:')
await import('./ledger-tally.ts')
console.log('\nMemory of the program:')
await import('./ledger-memory.ts')
