/** Waits until a condition holds. */
export async function until(holds: () => boolean | Promise<boolean>, limit = 30_000): Promise<void> {
  const end = Date.now() + limit
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It never became true')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
