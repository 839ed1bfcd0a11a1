/** A cloud whose API calls are counted. */
export type ProviderName = 'kubernetes' | 'aws' | 'azure' | 'registry';

/** The investigation on whose behalf calls are made. */
export interface Caller {
  /** Told once for each request that is really sent, retries and pages included. */
  readonly meter: (provider: ProviderName) => void;
  /** Ends the calls when the investigation ends. */
  readonly signal: AbortSignal;
}

/** The same caller for work that others share: it counts, but does not end with the one who asked first. */
export function detached(caller: Caller): Caller {
  return { meter: caller.meter, signal: new AbortController().signal };
}
