/** What was found in the files of documents that may have to stay inside; files that came before hold nothing here. */
export const gate = `
alter table document_file add column found json;
`
