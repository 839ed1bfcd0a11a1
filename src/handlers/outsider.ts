import { z } from 'zod';

const person = z.object({ id: z.string(), team_id: z.string().nullish() });

const shape = z.object({
  event: z
    .object({
      user: z.string().nullish(),
      user_team: z.string().nullish(),
      source_team: z.string().nullish(),
      bot_id: z.string().nullish(),
    })
    .nullish(),
  user: person.nullish(),
  user_id: z.string().nullish(),
  team_id: z.string().nullish(),
  team: z.object({ id: z.string() }).nullish(),
});

/** Somebody in a payload of Slack; `team` as far as it is told. */
export interface Sender {
  /** Slack user id. */
  readonly user: string;
  /** Id of the workspace that the person belongs to. */
  readonly team?: string;
}

/** Who sent a payload, when it says that this is somebody of another workspace and no rule names them; else `null`. */
export function outsiderIn(
  body: unknown,
  own: readonly (string | undefined)[],
  named: ReadonlySet<string>,
): Sender | null {
  const sender = senderOf(body);
  const isOutside = sender?.team !== undefined && !own.includes(sender.team);
  return isOutside && !named.has(sender.user) ? sender : null;
}

/** Who sent a payload, and from which workspace. */
function senderOf(body: unknown): Sender | null {
  const { data } = shape.safeParse(body);
  if (data === undefined) return null;
  const { event, user, user_id: typedBy, team_id: typedIn } = data;
  if (event?.user) return sender(event.user, event.user_team ?? event.source_team);
  if (user) return sender(user.id, user.team_id);
  return typedBy ? sender(typedBy, typedIn) : null;
}

function sender(user: string, team: string | null | undefined): Sender {
  return team ? { user, team } : { user };
}
