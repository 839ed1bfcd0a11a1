import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/** What a failed call to Slack means for those who made it. */
export type SlackFailure =
  /** Not before `afterMs`; nothing was done. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** It may have been done or not. */
  | { readonly kind: 'unclear'; readonly why: string }
  /** It will never be done; Slack's own word for it. */
  | { readonly kind: 'refused'; readonly error: string };

const PASSING = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);
const SLOW_DOWN = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);

/** What an error of Slack's client means; `null` when it is none of Slack's. */
export function slackFailure(error: unknown): SlackFailure | null {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'later', afterMs: error.retryAfter * 1000 };
  if (error instanceof WebAPIHTTPError)
    return { kind: 'unclear', why: `Slack answered with status ${error.statusCode}` };
  if (error instanceof WebAPIRequestError)
    return { kind: 'unclear', why: `Slack could not be reached: ${reasonOf(error.original)}` };
  if (!(error instanceof WebAPIPlatformError)) return null;
  const word = error.data.error;
  if (SLOW_DOWN.has(word)) return { kind: 'later', afterMs: 1_000 };
  if (PASSING.has(word)) return { kind: 'unclear', why: `Slack answered ${word}` };
  return { kind: 'refused', error: word };
}

/** Why a request did not get through, in the words of the system. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
