import { withEmoji } from './emoji.js';
import { renderMrkdwn } from './mrkdwn.js';

/** A text object of either kind. */
export const renderText = text => (text.type === 'mrkdwn' ? renderMrkdwn(text.text) : withEmoji(text.text));
