/** Pieces that, repeated, make other scanners slow. */
export const hostile = [
  'a', 'a.', 'a@', 'a.b@', '@', '1', '1 ', '12-', '+1 ', '(1) ', 'two ', 'one zero ', 'double ', 'a dot ', 'a at ', 'gmail ', 'x@gmail ', 'http://', 'http://a.com/((', 'www.', '/', 'a b c ', 'a.b.c.',
  'a\u200b', '\u0301', 'e\u0301', '\ud800', 'аa', '😀1', 'jo@example.com ', '+1 202 555 0143 ', 'whatsapp is ', 'wh ', 'pay me ', 'work outside fiverr ', 'let us talk on another ', 'DE89', 'DE89 3704 0044 ',
  '4111 1111 1111 ', '1BoatSLRHtKNngkdXEeobR76b53', 'google "', '(at) ', '[.]', 't3l3gr4m', 'a1b2', '二', '中文字', 'ศูนย์', 'a_', 'שלום abc ', '\n', ' ', '%40', '&#64;', 'moc.a', 'II V ', 'O0', 'twozero', 'a,', 'com . ', 'account is ',
  'é jo@example.com ', '加我微信 abc_1', 'a1b2.c3_', 'w*a', 'aabbccddee ', 'aabbccddee@@', 'pay me directly, ', 'sort code 40-47-84 ', 'do you have whatsapp ', 'search facebook Jo Doe ', '2#3#', '51\n', '1.2.3.4 ', 'มีไลน์',
  'western union to Jo, Doe, ', 'one underscore two underscore ', 'DE12 ABCD ', 'fiverr without ', '加\u0301',
]
