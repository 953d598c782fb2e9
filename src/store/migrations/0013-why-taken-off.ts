/** Why an answered request was taken off the disclosure log; of those taken off before, nothing is known. */
export const whyTakenOff = `
alter table answered_request add column withdrawn_why text;
`
