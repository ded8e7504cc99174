/** The kinds of contact detail or off-platform ask that a draft can hold. */
export const findingKinds = ['email', 'phone', 'handle', 'link', 'payment', 'off-platform'] as const
export type FindingKind = (typeof findingKinds)[number]

/** `breaks-rule`: against Fiverr's rules as the thread stands. `may-be-held`: allowed, and known to hold messages up. */
export type Severity = 'breaks-rule' | 'may-be-held'
