import { useEffect, useState } from 'preact/hooks'
import type { SavedReply } from '../core/replies.ts'
import { locale } from '../platform/words.ts'
import { onRepliesChange, readReplies } from '../probes/replies.ts'

/** The saved replies as storage has them now, those that come with the extension in the language in use. `undefined` until it has answered. */
export function useReplies(): readonly SavedReply[] | undefined {
  const [replies, setReplies] = useState<readonly SavedReply[]>()
  const language = locale()
  const read = (): void => void readReplies().then(setReplies)
  useEffect(() => onRepliesChange(read), [])
  useEffect(read, [language])
  return replies
}
