/** The annual reports of an organ as they stand, and every version that was published. */
export const reportDesk = `
create table report_register (
  organ_id           text    not null,
  report_id          text    not null collate "C",
  year               int     not null,
  edition            text    not null,
  stage              text    not null,
  correcting         boolean not null,
  first_published_at timestamptz,
  published_at       timestamptz,
  versions           json    not null,
  version            int     not null,
  primary key (organ_id, report_id)
);
`
