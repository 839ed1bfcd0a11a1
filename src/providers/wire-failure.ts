/** Why no answer came, as a clause, and whether another attempt may get one. */
export interface WireFailure {
  readonly why: string;
  readonly passing: boolean;
}

const CLAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refused the connection',
  ENOTFOUND: 'its host name does not resolve',
  EAI_AGAIN: 'its host name could not be resolved',
  ETIMEDOUT: 'it did not accept the connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'it did not accept the connection in time',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
  EPROTO: 'it does not speak TLS there',
};

const PASSING = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_CLOSED',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);

/** Reads the error of a request that got no answer; undefined when the error is of another sort. */
export function wireFailureOf(error: unknown): WireFailure | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (PASSING.has(code))
    return { why: 'it closed the connection before the answer was complete', passing: true };
  const clause = CLAUSES[code];
  if (clause !== undefined) return { why: clause, passing: false };
  if (/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_/.test(code)) {
    return { why: `its TLS certificate is not trusted (${code})`, passing: false };
  }
  if (/^(UND_ERR|ERR_SSL|HPE)_/.test(code))
    return { why: `it does not speak HTTP properly (${code})`, passing: false };
  return undefined;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
