/** Registers: rows that follow from the events of a stream, kept so that lists and the annual report are one query. */
export const registers = `
create table case_register (
  organ_id       text    not null,
  case_id        text    not null collate "C",
  number         text    not null,
  matter         text    not null,
  stage          text    not null,
  counted        boolean not null,
  applicant_id   text    not null,
  applicant_kind text    not null,
  channel        text    not null,
  arrived_on     date    not null,
  received_on    date,
  wanted         text    not null,
  section        text,
  due_on         date,
  early_on       date,
  provisional    boolean not null,
  paused_since   date,
  outcome        text,
  done_on        date,
  letter_number  text,
  year_received  int generated always as (extract(year from received_on)::int) stored,
  voided         boolean not null,
  made_public_on date,
  fee_noticed_on date,
  fee_yuan       int,
  fee_paid_on    date,
  version        int     not null,
  primary key (organ_id, case_id)
);
create index case_register_due       on case_register (organ_id, stage, due_on);
create index case_register_received  on case_register (organ_id, received_on) include (done_on, outcome, applicant_kind, counted, voided);
create index case_register_done      on case_register (organ_id, done_on) include (received_on, outcome, applicant_kind, counted, voided);
create index case_register_fee       on case_register (organ_id, fee_noticed_on) where fee_noticed_on is not null;
create index case_register_applicant on case_register (organ_id, applicant_id, received_on);

create table dispute_register (
  organ_id   text    not null,
  dispute_id text    not null collate "C",
  case_id    text,
  path       text    not null check (path in ('reconsideration', 'direct-suit', 'suit-after')),
  filed_on   date    not null,
  decided_on date,
  result     text,
  voided     boolean not null,
  version    int,
  primary key (organ_id, dispute_id)
);
create index dispute_register_decided on dispute_register (organ_id, decided_on);
create index dispute_register_case    on dispute_register (organ_id, case_id);

create table ledger_register (
  organ_id  text    not null,
  entry_id  text    not null collate "C",
  kind      text    not null,
  on_day    date    not null,
  until_day date,
  ending    text    check (ending in ('repealed', 'lapsed')),
  public_on date,
  count     int     not null,
  fen       bigint,
  title     text    not null,
  number    text,
  counted   boolean not null,
  struck    boolean not null,
  version   int     not null,
  primary key (organ_id, entry_id)
);
create index ledger_register_day on ledger_register (organ_id, kind, on_day);

create table counter (
  organ_id text not null,
  name     text not null,
  year     int  not null,
  last     int  not null,
  primary key (organ_id, name, year)
);
`
