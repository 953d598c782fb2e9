/** Long work that people of an organ began from the workbench: how far it is and what it came to. A file it works on is kept sealed until it is over. */
export const deskJobs = `
create table desk_job (
  organ_id    text        not null,
  job_id      text        not null collate "C",
  kind        text        not null,
  state       text        not null check (state in ('held', 'waiting', 'running', 'done', 'refused', 'failed', 'cancelled')),
  actor       text        not null,
  asked       json        not null,
  done        int         not null default 0,
  total       int         not null default 0,
  answer      json,
  stop        boolean     not null default false,
  created_at  timestamptz not null,
  ended_at    timestamptz,
  content     bytea,
  key_version int,
  primary key (organ_id, job_id)
);
create index desk_job_newest on desk_job (organ_id, kind, created_at desc);
`
