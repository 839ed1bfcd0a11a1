import { respond, tellFromSlackbot } from '../events/respond.ts';
import type { Occasion } from '../events/tickets.ts';
import type { Receipt } from '../events/transport.ts';
import { escapeText } from '../mangle.ts';
import { type Acting, channelFor, personFor } from './acting.ts';

/** A slash command as typed. */
export interface Commanding {
  readonly channel: string;
  /** `/diagnose pod my-app`. */
  readonly text: string;
  readonly user?: string;
}

/** Runs a slash command; what goes wrong is told to the person as Slack tells it. */
export async function runCommand(acting: Acting, commanding: Commanding): Promise<Receipt> {
  const { store, tickets, app, base } = acting;
  acting.onSaid(commanding.text);
  const channel = channelFor(acting, commanding.channel);
  const person = personFor(acting, commanding.user);
  const [command = '', rest = ''] = splitCommand(commanding.text);
  const occasion: Occasion = { channel: channel.id, user: person.id };
  if (!app.commands.some(known => known.command === command)) {
    tellFromSlackbot(store, occasion, `\`${command}\` is not a valid command.`);
    return { acknowledged: false, reason: 'unknown_command', final: true };
  }
  const { team, app: appId } = store.identity;
  const payload = {
    token: 'unused',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: person.id,
    user_name: person.name,
    command,
    text: escapeText(rest),
    api_app_id: appId.id,
    is_enterprise_install: 'false',
    response_url: `${base()}response/commands/${tickets.response(occasion)}`,
    trigger_id: tickets.trigger(),
  };
  const receipt = await acting.courier.once({ kind: 'slash_commands', payload });
  if (!receipt.acknowledged) tellFromSlackbot(store, occasion, failure(command, receipt.reason));
  else if (Object.keys(receipt.payload).length > 0) respond(store, receipt.payload, occasion);
  return receipt;
}

function splitCommand(text: string): readonly string[] {
  const found = /^(\/\S+)\s*([\s\S]*)$/.exec(text.trim());
  return found ? [found[1] ?? '', found[2] ?? ''] : [text];
}

const failure = (command: string, reason: string): string =>
  reason.includes('timeout')
    ? `\`${command}\` failed with the error “operation_timeout”`
    : `\`${command}\` failed with the error “dispatch_failed”`;
