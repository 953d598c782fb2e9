/** The id of a letter is given by whoever commands the act: it is unique in its case, and another case may have it. */
export const lettersOfACase = `
alter table letter drop constraint letter_pkey;
alter table letter add primary key (organ_id, case_id, letter_id);
drop index letter_case;
`
