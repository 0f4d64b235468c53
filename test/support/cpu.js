/** Processor time of this process in milliseconds: unlike the clock it does not run while others use the machine. */
export function cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
