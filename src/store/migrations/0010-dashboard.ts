/** What the figures of the work are counted from. Registers are rebuilt afterwards: `gongkai registers rebuild`. */
export const dashboard = `
alter table case_register
  add column reply_due_on  date,
  add column correction_on date,
  add column extended_on   date;
`
