import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Log } from './handler-context.ts';
import { outsiderIn } from './outsider.ts';

/** Stops what people of other workspaces send, who are in a channel through Slack Connect, unless a rule names them by user id. */
export function refuseOutsiders(named: readonly string[], log: Log): Middleware<AnyMiddlewareArgs> {
  const allowed = new Set(named);
  return async ({ body, context, next, ...args }) => {
    const { teamId, enterpriseId } = context;
    const outsider = teamId === undefined ? null : outsiderIn(body, [teamId, enterpriseId], allowed);
    if (outsider === null) return next();
    log.info(`User ${outsider.user} of workspace ${outsider.team} was refused: no access rule names them.`);
    // Without an acknowledgement Slack would show an error, or send it again.
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}
