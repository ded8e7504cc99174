/** The keys in `messages.json` that the marks, the note and the pause speak with. */
export const noteWords = [
  'note_label',
  'note_count_one',
  'note_count',
  'note_show',
  'note_hide',
  'note_next',
  'note_previous',
  'note_position',
  'note_breaks_rule',
  'note_may_be_held',
  'note_unsure',
  'note_disguised',
  'note_rule',
  'note_remove',
  'note_replace',
  'note_ignore_once',
  'note_ignore_thread',
  'note_never',
  'note_held',
  'note_pause_off',
  'note_unchanged',
  'note_copy',
  'note_copied',
  'note_not_copied',
  'note_removed',
  'note_replaced',
  'note_announce_one',
  'note_announce',
  'note_in_file',
  'note_opens_tab',
  'note_kind_email',
  'note_kind_phone',
  'note_kind_handle',
  'note_kind_link',
  'note_kind_payment',
  'note_kind_off_platform',
  'note_why_email',
  'note_why_phone',
  'note_why_handle',
  'note_why_link',
  'note_why_payment',
  'note_why_off_platform',
  'note_why_held',
  'note_instead_email',
  'note_instead_phone',
  'note_instead_handle',
  'note_instead_link',
  'note_instead_payment',
  'note_instead_off_platform',
  'note_suggest_email',
  'note_suggest_phone',
  'note_suggest_handle',
  'note_suggest_link',
  'note_suggest_payment',
  'note_suggest_off_platform',
] as const
export type NoteWord = (typeof noteWords)[number]

type KindGroup = 'kind' | 'why' | 'instead' | 'suggest'
type KindWord = 'email' | 'phone' | 'handle' | 'link' | 'payment' | 'off_platform'

/** The key of a group of words for a finding's kind. */
export function kindWord(group: KindGroup, kind: 'email' | 'phone' | 'handle' | 'link' | 'payment' | 'off-platform'): NoteWord {
  const name: KindWord = kind === 'off-platform' ? 'off_platform' : kind
  return `note_${group}_${name}`
}
