/** The applicant's side: codes and sessions by which a request is followed, files that come with it, letters read, messages, and what was released of it. */
export const intake = `
create table query_code (
  organ_id  text        not null,
  case_id   text        not null,
  mark      bytea       not null,
  issued_by text        not null,
  issued_at timestamptz not null,
  primary key (organ_id, case_id)
);

create table tracking_session (
  mark       bytea       primary key,
  organ_id   text        not null,
  case_id    text        not null,
  opened_at  timestamptz not null,
  expires_at timestamptz not null
);
create index tracking_session_case    on tracking_session (organ_id, case_id);
create index tracking_session_expires on tracking_session (expires_at);

create table case_attachment (
  organ_id      text        not null,
  attachment_id text        not null,
  case_id       text,
  draft         text        not null,
  kind          text        not null,
  media_type    text        not null,
  size          bigint      not null,
  hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
  key_version   int         not null,
  sealed        bytea       not null,
  brought_by    text        not null,
  at            timestamptz not null,
  primary key (organ_id, attachment_id)
);
create index case_attachment_case        on case_attachment (organ_id, case_id) where case_id is not null;
create index case_attachment_unattached  on case_attachment (organ_id, draft, at) where case_id is null;
create index case_attachment_key_version on case_attachment (key_version);

create table letter_reading (
  organ_id     text        not null,
  case_id      text        not null,
  letter_id    text        not null,
  read_at      timestamptz,
  confirmed_at timestamptz,
  primary key (organ_id, case_id, letter_id)
);

create table deflection_day (
  organ_id     text not null,
  day          date not null,
  shown        int  not null default 0,
  opened       int  not null default 0,
  filed_anyway int  not null default 0,
  primary key (organ_id, day)
);

create table answered_request (
  organ_id     text        not null,
  entry_id     text        not null,
  case_id      text        not null,
  title        text        not null,
  summary      text        not null,
  outcome      text        not null,
  received_on  date        not null,
  answered_on  date        not null,
  released_by  text        not null,
  released_at  timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (organ_id, entry_id)
);
create unique index answered_request_case on answered_request (organ_id, case_id) where withdrawn_at is null;
create index answered_request_listed on answered_request (organ_id, answered_on desc, entry_id) where withdrawn_at is null;

alter table outbox add column try_after   timestamptz;
alter table outbox add column given_up_at timestamptz;
alter table outbox add column evidence    text;
create index outbox_given_up on outbox (organ_id, id) where given_up_at is not null;
`
