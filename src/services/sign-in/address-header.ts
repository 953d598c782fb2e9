/** The header in which the door tells where a request came from; whatever a sender wrote there is overwritten. */
export const addressHeader = 'x-gongkai-address'
