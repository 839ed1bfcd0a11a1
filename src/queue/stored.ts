/** What is stored of a job; the nonce tells which of two adds with one id came first. */
export interface Stored {
  /** The job as JSON text inside the store's own JSON, because PostgreSQL's takes neither NUL nor half a surrogate pair. */
  readonly job: string;
  readonly nonce: string;
  /** Whether the asker was told that the job failed for good. */
  readonly told?: true;
}
