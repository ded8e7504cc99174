import { useEffect, useState } from 'preact/hooks'
import type { SavedReply } from '../core/replies.ts'
import { onRepliesChange, readReplies } from '../probes/replies.ts'

/** The saved replies as storage has them now. `undefined` until it has answered. */
export function useReplies(): readonly SavedReply[] | undefined {
  const [replies, setReplies] = useState<readonly SavedReply[]>()
  useEffect(() => {
    const read = (): void => void readReplies().then(setReplies)
    onRepliesChange(read)
    read()
  }, [])
  return replies
}
