/** Runs work in a task of its own, as soon as what waits already has had its turn. */
export function afterThisTask(work: () => void): void {
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    channel.port1.close()
    work()
  }
  channel.port2.postMessage(null)
}
