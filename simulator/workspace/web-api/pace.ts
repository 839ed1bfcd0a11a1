const BURST = 4;

/**
 * Slack lets an app post about one message a second a channel, short bursts allowed (docs.slack.dev, rate limits). Gives the seconds
 * to wait, or nothing when the message may be posted now.
 */
export function createPace(now: () => number): (channel: string) => number | undefined {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return channel => {
    const at = now();
    const before = buckets.get(channel) ?? { tokens: BURST, at };
    const tokens = Math.min(BURST, before.tokens + (at - before.at) / 1000);
    const allowed = tokens >= 1;
    buckets.set(channel, { tokens: allowed ? tokens - 1 : tokens, at });
    return allowed ? undefined : Math.ceil(1 - tokens);
  };
}
