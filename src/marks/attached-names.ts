/** Names of files that were chosen, dropped or pasted beside an editor. Pages take them over and empty their input. */
export interface AttachedNames {
  /** Takes the names that an event brings, if it brings any. */
  heard(event: Event): boolean
  readonly names: readonly string[]
  /** The message went out or the thread is another: the files are gone with it. */
  clear(): void
}

const most = 20

/** `inputs`: the file inputs that belong to the editor now. */
export function attachedNames(inputs: () => readonly HTMLInputElement[]): AttachedNames {
  let names: readonly string[] = []
  return {
    get names() {
      return names
    },
    heard(event) {
      const files = filesOf(event, inputs)
      if (files.length === 0) return false
      names = [...new Set([...names, ...files.map((file) => file.name)])].slice(-most)
      return true
    },
    clear() {
      names = []
    },
  }
}

function filesOf(event: Event, inputs: () => readonly HTMLInputElement[]): readonly File[] {
  const target = event.composedPath()[0]
  if (target instanceof HTMLInputElement && target.type === 'file') {
    return event.type === 'change' && inputs().includes(target) ? Array.from(target.files ?? []) : []
  }
  if (event instanceof DragEvent && event.type === 'drop') return Array.from(event.dataTransfer?.files ?? [])
  if (event instanceof ClipboardEvent && event.type === 'paste') return Array.from(event.clipboardData?.files ?? [])
  return []
}

/** The part of a name to check: what stands before its ending. Offsets stay those of the whole name. */
export const stemOf = (name: string): string => name.replace(/(?<=.)\.[a-z0-9]{1,5}$/i, '')
