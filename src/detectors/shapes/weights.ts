/** Which of two overlapping candidates stays: an account with its method before the bare account, a detail before the clause around it. */
export const weights = { clause: 0, method: 1, detail: 2, mail: 3, account: 4, payee: 5 } as const
