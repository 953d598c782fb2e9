/** Documents: the register of staff; what the public sees, a row for as long as it sees it; what it is found by; files; versions of the site. */
export const publication = `
create table document_register (
  organ_id     text    not null,
  document_id  text    not null collate "C",
  stage        text    not null,
  standing     text    not null,
  title        text    not null,
  number       text,
  category     text    not null,
  column_code  text    not null,
  openness     text    not null,
  made_on      date    not null,
  author       text    not null,
  index_number text,
  year         int,
  serial       int,
  due_on       date,
  provisional  boolean not null,
  urgent       boolean not null,
  scheduled_at timestamptz,
  published_at timestamptz,
  changed_at   timestamptz,
  version      int     not null,
  primary key (organ_id, document_id)
);
create unique index document_register_address   on document_register (organ_id, year, serial);
create        index document_register_stage     on document_register (organ_id, stage, due_on);
create        index document_register_scheduled on document_register (organ_id, scheduled_at) where scheduled_at is not null;

create table public_document (
  organ_id     text        not null,
  document_id  text        not null collate "C",
  year         int         not null,
  serial       int         not null,
  index_number text        not null,
  title        text        not null,
  number       text,
  category     text        not null,
  column_code  text        not null,
  subject      text        not null,
  normative    boolean     not null,
  listed       boolean     not null,
  interprets   text,
  successor    text,
  published_at timestamptz not null,
  changed_at   timestamptz not null,
  edition      json        not null,
  version      int         not null,
  primary key (organ_id, document_id)
);
create unique index public_document_address    on public_document (organ_id, year, serial);
create        index public_document_newest     on public_document (organ_id, published_at desc, document_id) where listed;
create        index public_document_column     on public_document (organ_id, column_code, published_at desc, document_id) where listed;
create        index public_document_category   on public_document (organ_id, category, published_at desc, document_id) where listed;
create        index public_document_interprets on public_document (organ_id, interprets) where interprets is not null;
create        index public_document_successor  on public_document (organ_id, successor) where successor is not null;

create table document_search (
  organ_id     text        not null,
  document_id  text        not null collate "C",
  column_code  text        not null,
  published_at timestamptz not null,
  title        text        not null,
  words        text        not null,
  file_words   text        not null,
  title_codes  int[]       not null,
  codes        int[]       not null,
  primary key (organ_id, document_id),
  foreign key (organ_id, document_id) references public_document on delete cascade
);
create index document_search_codes  on document_search using gin (codes)       with (gin_pending_list_limit = 256);
create index document_search_titles on document_search using gin (title_codes) with (gin_pending_list_limit = 256);
create index document_search_newest on document_search (organ_id, published_at desc, document_id);

create table document_file (
  organ_id   text        not null,
  hash       text        not null check (hash ~ '^[0-9a-f]{64}$'),
  name       text        not null,
  kind       text        not null,
  media_type text        not null,
  size       bigint      not null,
  findings   json        not null,
  words      text,
  unread     text,
  actor      text        not null,
  at         timestamptz not null,
  primary key (organ_id, hash)
);

create table site_version (
  organ_id text   primary key,
  version  bigint not null
);
`
