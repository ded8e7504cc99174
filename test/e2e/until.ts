/** Waits until a condition holds. It is looked at once more after the limit: one look alone may take longer than that. */
export async function until(holds: () => boolean | Promise<boolean>, limit = 30_000): Promise<void> {
  const end = Date.now() + limit
  for (let began = Date.now(); !(await holds()); began = Date.now()) {
    if (began > end) throw new Error('It never became true')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
