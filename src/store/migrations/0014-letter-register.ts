/** Every letter of every case, owed or sent, for the lists of those who work. Registers are rebuilt afterwards: `gongkai registers rebuild`. */
export const letterRegister = `
create table letter_register (
  organ_id    text not null,
  letter_ref  text not null collate "C",
  case_id     text not null collate "C",
  letter_id   text not null collate "C",
  key         text not null,
  number      text,
  state       text not null check (state in ('owed', 'returned', 'sent', 'served', 'moot')),
  route       text,
  owed_on     date not null,
  sent_on     date,
  served_on   date,
  returned_on date,
  last_on     date not null,
  primary key (organ_id, letter_ref)
);
create index letter_register_newest on letter_register (organ_id, last_on desc, letter_ref);
`
