import type { App } from '@slack/bolt';
import { ACTIONS } from '../replies/marks.ts';
import type { HandlerContext } from './handler-context.ts';
import { onCheckAgain } from './on-check-again.ts';
import { onChoice } from './on-choice.ts';
import { onCommand } from './on-command.ts';
import { onDirectMessage } from './on-direct-message.ts';
import { onMention } from './on-mention.ts';
import { onShortcut } from './on-shortcut.ts';
import { onShowFold } from './on-show-fold.ts';
import { onSuggestion } from './on-suggestion.ts';
import { onThreadReply } from './on-thread-reply.ts';
import { onWatchedMessage } from './on-watched-message.ts';

/** The callback id of “Diagnose this message”, as the app's manifest has it. */
const SHORTCUT = 'diagnose-message';

/** Hangs every trigger on the app. */
export function register(app: App, asking: HandlerContext): void {
  app.message(onWatchedMessage(asking));
  app.message(onThreadReply(asking));
  app.message(onDirectMessage(asking));
  app.event('app_mention', onMention(asking));
  app.command('/diagnose', onCommand(asking));
  app.shortcut({ callback_id: SHORTCUT, type: 'message_action' }, onShortcut(asking));
  app.action(ACTIONS.checkAgain, onCheckAgain(asking));
  app.action(ACTIONS.choose, onChoice(asking));
  app.action(new RegExp(`^${ACTIONS.suggest}:`), onSuggestion(asking));
  for (const fold of [ACTIONS.showSteps, ACTIONS.showUndo, ACTIONS.showChecks, ACTIONS.showMore])
    app.action(fold, onShowFold());
}
