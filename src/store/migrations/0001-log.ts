import { closingLock } from '../locks.ts'

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

-- Each statement of a volatile function sees what was committed when it began: what is read after the wait for the lock is complete.
create function read_for_update(of_organ text, of_stream text)
returns table (seq int, type text, happened_on date, body json, hash bytea) language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared(${closingLock}, hashtext(of_organ)),
    pg_advisory_xact_lock(hashtextextended(of_organ || '/' || of_stream, 0));
  return query
    select log.seq, log.type, log.happened_on, log.body, log.hash from event_log as log
    where log.organ_id = of_organ and log.stream = of_stream order by log.seq;
end $$;
`
