/** What each case waits for from the office, and how its people like to see their lists. Registers are rebuilt afterwards: `gongkai registers rebuild`. */
export const desk = `
alter table case_register add column tasks text not null default '[]';
create index case_register_tasks on case_register (organ_id) where tasks <> '[]';

create table saved_view (
  organ_id   text        not null,
  view_id    text        not null collate "C",
  owner      text        not null,
  room       text        not null,
  name       text        not null,
  search     text        not null,
  created_at timestamptz not null,
  primary key (organ_id, view_id)
);
create index saved_view_owner on saved_view (organ_id, owner, room);
`
