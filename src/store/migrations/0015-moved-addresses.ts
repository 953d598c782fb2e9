/** Addresses that lead elsewhere for ever: of sites before this one, and of what was merged. */
export const movedAddresses = `
create table moved_address (
  organ_id  text        not null,
  from_path text        not null,
  to_path   text        not null,
  actor     text        not null,
  at        timestamptz not null,
  primary key (organ_id, from_path)
);
`
