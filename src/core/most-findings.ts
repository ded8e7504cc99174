/** So many findings of a text are shown and told of, more than a message on Fiverr has room for; in a longer text they are the first. */
export const mostFindings = 500
