/** Organs, the event log that nobody can change, and the roots that close its days. */
export const log = `
create table organ (
  organ_id text primary key,
  profile  json not null default '{}',
  settings json not null default '{}'
);

create table event_log (
  organ_id      text        not null,
  stream        text        not null collate "C",
  seq           int         not null check (seq > 0),
  type          text        not null,
  happened_on   date        not null,
  body          json        not null,
  actor         text        not null,
  command_id    text        not null,
  at            timestamptz not null,
  hash_name     text        not null,
  previous_hash bytea       not null,
  hash          bytea       not null,
  primary key (organ_id, stream, seq)
);
create index event_log_at on event_log (organ_id, at);

create table log_root (
  organ_id      text  not null,
  day           date  not null,
  events        int   not null,
  hash_name     text  not null,
  root          bytea not null,
  previous_root bytea not null,
  primary key (organ_id, day)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are written once: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation', hint = 'Correct by appending an event.';
end $$;

create trigger written_once before update or delete or truncate on event_log
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on log_root
  for each statement execute function refuse_change();
`
