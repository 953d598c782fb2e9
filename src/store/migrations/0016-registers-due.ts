/**
 * Whose registers lack what a migration added. A migration that adds to a register names every organ here; the next start
 * writes its registers anew from the log. This one does so for what 0008, 0010 and 0014 added.
 */
export const registersDue = `
create table register_due (
  organ_id text primary key
);
insert into register_due select distinct organ_id from event_log;
`
