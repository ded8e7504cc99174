/** Waits until a condition holds. It is looked at once more after the limit: one look alone may take longer than that. */
export async function until(holds: () => boolean | Promise<boolean>, limit = 30_000): Promise<void> {
  const end = performance.now() + limit
  for (let began = performance.now(); !(await holds()); began = performance.now()) {
    if (began > end) throw new Error('It never became true')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
