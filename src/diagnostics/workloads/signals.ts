/** Exit codes above 128 are 128 and a signal, with what it means for a container. Source: signal(7) */
const SIGNALS: Readonly<Record<number, { readonly signal: string; readonly means: string }>> = {
  132: { signal: 'SIGILL', means: 'the image has instructions that this CPU lacks' },
  133: { signal: 'SIGTRAP', means: 'the program hit a trap' },
  134: { signal: 'SIGABRT', means: 'the program aborted itself' },
  135: { signal: 'SIGBUS', means: 'memory was not there, often because /dev/shm is full' },
  136: { signal: 'SIGFPE', means: 'an arithmetic error' },
  137: { signal: 'SIGKILL', means: 'something killed it, and not for its memory limit' },
  139: { signal: 'SIGSEGV', means: 'a segmentation fault' },
  141: { signal: 'SIGPIPE', means: 'it wrote to a pipe that was closed' },
  159: { signal: 'SIGSYS', means: 'a seccomp profile refused a system call' },
};

/** The signal that ended a container, by its exit code. */
export function signalOf(exitCode: number): { readonly signal: string; readonly means: string } | undefined {
  return SIGNALS[exitCode];
}
