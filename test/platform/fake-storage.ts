/** A storage area of a browser, in memory. `refuses`: every call fails, as a damaged profile's do. */
export class FakeArea {
  readonly kept = new Map<string, unknown>()
  refuses = false

  async get(key: string): Promise<Record<string, unknown>> {
    this.check()
    return this.kept.has(key) ? { [key]: this.kept.get(key) } : {}
  }

  async set(values: Record<string, unknown>): Promise<void> {
    this.check()
    for (const [key, value] of Object.entries(values)) this.kept.set(key, structuredClone(value))
  }

  async remove(key: string): Promise<void> {
    this.check()
    this.kept.delete(key)
  }

  private check(): void {
    if (this.refuses) throw new Error('An unexpected error occurred')
  }
}
