/** Another process works on the data folder, and the embedded queue can serve only one. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: string, cause?: unknown) {
    const who = pid === '' ? 'another process' : `another process (pid ${pid})`;
    super(
      `The data folder ${folder} is in use by ${who}, and the embedded queue serves one process only. ` +
        'Stop that process, choose another dataFolder, or set REDIS_URL to share one queue between processes.',
      { cause },
    );
    this.name = 'FolderInUse';
  }
}
