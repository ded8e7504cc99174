/** How plainly a name means a messenger or a way to pay: the value of its lexicon entry. */
export const nameStrength = { plain: 100, ordinaryWord: 101, shortForm: 102, hint: 103 } as const

/** Value of a word for numbers of any sort ("number"), against a word for telephones. */
export const weakPhone = 104

/** Value of a Roman numeral. */
export const roman = 105
