/**
 * Entries of the disclosure log follow from the log of events: those that stand already are written down in it as they are
 * found when registers are next written anew. A document may come of an answered request.
 */
export const answersInTheLog = `
alter table answered_request add column amended_by text;
alter table answered_request add column amended_at timestamptz;
alter table document_register add column from_case text;
create index document_register_from_case on document_register (organ_id, from_case) where from_case is not null;
insert into register_due select distinct organ_id from answered_request on conflict do nothing;
`
