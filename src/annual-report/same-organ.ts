/** A name without white space, and without the office through which a government reports: 云溪县人民政府办公室 is 云溪县人民政府. */
export const withoutOffice = (name: string): string =>
  name.replaceAll(/\s/g, '').replace(/(?<=政府)(?:办公厅|办公室|办)$/, '')

/** The key under which reports of one organ find each other, whatever white space and full-width signs its name was printed with; '' without a name. */
export const sameOrganKey = (organ: string | null): string => withoutOffice((organ ?? '').normalize('NFKC'))
