/** What a word or sign can mean to a detector. One word may have several classes. */
export const classes = {
  /** Counts something: "two", "zéro", "twenty". Its value goes with it. */
  digit: 1 << 0,
  /** Doubles what follows: "double", "triple". */
  repeat: 1 << 1,
  /** The sign "@", or a word for it. */
  at: 1 << 2,
  /** A full stop between two letters, or a word for it. */
  dot: 1 << 3,
  /** A top-level domain. */
  topLevel: 1 << 4,
  /** A mail host known by one name: "gmail". */
  mailHost: 1 << 5,
  /** A messenger, a social network, a meeting service. */
  messenger: 1 << 6,
  /** A way to pay or be paid outside Fiverr. */
  payment: 1 << 7,
  /** Talk of telephones: "phone", "call", "number". */
  phone: 1 << 8,
  /** Talk of mail: "email", "correo". */
  mail: 1 << 9,
  /** Getting in touch: "contact", "text", "dm", "add". */
  contact: 1 << 10,
  /** "my", "me", "our". */
  mine: 1 << 11,
  /** "you", "your". */
  yours: 1 << 12,
  /** An everyday word that is nobody's account and no site's name. */
  common: 1 << 13,
  /** "not", "never", or talk of rules. */
  negation: 1 << 14,
  /** "outside", "off", "fuera". */
  outside: 1 << 15,
  /** "fiverr", "platform". */
  platform: 1 << 16,
  /** A sign said in words, or a filler between digits: "dash", "then". */
  spokenSign: 1 << 17,
  /** "id", "username", "account". */
  account: 1 << 18,
  /** "is", "at", "on", ":" in words: what may stand between a messenger's name and the account. */
  link: 1 << 19,
  /** Work done for a client on such a thing: "logo", "banner", "integration". */
  topic: 1 << 20,
  /** Opens an ask: "let's", "can", "could", "please". */
  ask: 1 << 21,
  /** "talk", "work", "continue". */
  talk: 1 << 22,
  /** "pay", "payment", "money". */
  pay: 1 << 23,
  /** "fee", "commission", "20%". */
  fee: 1 << 24,
  /** "save", "avoid", "without". */
  save: 1 << 25,
  /** "directly". */
  direct: 1 << 26,
  /** "share", "send", "give". */
  give: 1 << 27,
  /** The beginning of a word that may stand in pieces; given by the lexer. */
  head: 1 << 28,
  /** A run of digits; given by the lexer. */
  number: 1 << 29,
  /** "://"; given by the lexer. */
  scheme: 1 << 30,
  /** What makes digits near it no telephone number: "px", "order", "invoice". */
  measure: 1 << 31,
} as const
