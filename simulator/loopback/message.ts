/** One HTTP request as a loopback server received it. */
export interface Received {
  readonly method: string;
  /** Path without query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a loopback server answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer with what the request asked for, in the protocol's own words. */
export interface Spoken {
  readonly answer: Answer;
  /** `get pods`, `iam:GetRole`, … */
  readonly action: string;
  /** Why the request breaks the promise to only read, when it does. */
  readonly violation?: string;
}

/** A protocol spoken on one port. */
export interface Speaker {
  readonly server: ServerName;
  /** The cluster, cloud or registry behind this port. */
  readonly target: string;
  speak(request: Received): Spoken;
  /** The answer when the caller is asked to slow down. */
  throttled(request: Received, retryAfterSeconds: number): Answer;
  /** The answer when the server itself fails. */
  failed(request: Received, status: number): Answer;
}

/** The protocols that the loopback servers speak. */
export type ServerName = 'kubernetes' | 'aws' | 'azure' | 'registry';

/** One line of the log that all servers of a world share. */
export interface LoggedRequest {
  readonly server: ServerName;
  readonly target: string;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly action: string;
  /** Status that was answered; 0 when the connection was dropped. */
  readonly status: number;
  readonly violation?: string;
}
