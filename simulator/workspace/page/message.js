import { act } from './api.js';
import { renderBlocks } from './blocks.js';
import { h, icon } from './dom.js';
import { emojiNamed, withEmoji } from './emoji.js';
import { renderFile } from './file.js';
import { openMenu } from './menu.js';
import { get, isUnread, openThread, personNamed, repliesTo } from './model.js';
import { linkTo, renderMrkdwn } from './mrkdwn.js';
import { clockTime, fullTime } from './time.js';

/** A message as an article; `inThread` leaves out what leads to its thread. */
export function renderMessage(message, inThread) {
  const author = authorOf(message);
  return h(
    'article',
    {
      class: ['message', message.ephemeral ? 'ephemeral' : ''].join(' ').trim(),
      'aria-label': `${author.name}, ${clockTime(message.ts)}`,
      'data-ts': message.ts,
    },
    renderAvatar(author),
    h(
      'div',
      { class: 'message-main' },
      message.ephemeral ? h('p', { class: 'only-you' }, icon('eye'), 'Only visible to you') : null,
      h(
        'header',
        {},
        h('span', { class: 'author' }, author.name),
        author.isBot ? h('span', { class: 'badge' }, 'APP') : null,
        h(
          'time',
          { datetime: new Date(Number(message.ts) * 1000).toISOString(), title: fullTime(message.ts) },
          clockTime(message.ts),
        ),
      ),
      h('div', { class: 'content' }, renderContent(message)),
      (message.files ?? []).map(renderFile),
      renderReactions(message),
      inThread ? null : renderThreadBar(message),
    ),
    renderTools(message, inThread),
  );
}

function authorOf(message) {
  const person = personNamed(message.user);
  const name = message.username ?? person?.realName ?? 'Someone';
  return {
    name,
    id: message.username ?? message.user,
    isBot: message.bot_id !== undefined || person?.isBot === true,
  };
}

/** A picture of whoever speaks: the bot's cross, or an initial. */
export function renderAvatar({ id, name }) {
  const { info } = get();
  const kind = id === info.bot ? 'bot' : id === info.me ? 'me' : id === 'USLACKBOT' ? 'slackbot' : 'other';
  return h(
    'span',
    { class: `avatar avatar-${kind}`, 'aria-hidden': 'true' },
    kind === 'bot' ? '' : name.charAt(0),
  );
}

function renderContent(message) {
  const isTyped = message.client_msg_id !== undefined;
  const edited = message.edited && isTyped ? h('span', { class: 'quiet' }, ' (edited)') : null;
  if (message.blocks && !isTyped) return renderBlocks(message.blocks, message);
  const text = message.text ? h('div', { class: 'prose' }, renderMrkdwn(message.text), edited) : null;
  return [text, ...(message.attachments ?? []).map(renderAttachment(message))].filter(Boolean);
}

const renderAttachment = message => attachment =>
  h(
    'div',
    { class: 'attachment' },
    attachment.title
      ? h(
          'strong',
          {},
          attachment.title_link ? linkTo(attachment.title_link, attachment.title) : attachment.title,
        )
      : null,
    attachment.text ? h('div', { class: 'prose' }, renderMrkdwn(attachment.text)) : null,
    attachment.blocks ? renderBlocks(attachment.blocks, message) : null,
  );

function renderReactions(message) {
  if (!message.reactions?.length) return null;
  const one = reaction =>
    h(
      'span',
      { class: 'reaction', title: `:${reaction.name}:` },
      withEmoji(emojiNamed(reaction.name)),
      ` ${reaction.count}`,
    );
  return h('div', { class: 'reactions' }, message.reactions.map(one));
}

function renderThreadBar(message) {
  const replies = repliesTo(message.channel, message.ts);
  if (replies.length === 0) return null;
  const unread = isUnread(message.channel, message.ts);
  const people = [...new Map(replies.map(reply => [reply.username ?? reply.user, authorOf(reply)])).values()];
  const count = replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  return h(
    'button',
    {
      type: 'button',
      class: `thread-bar ${unread ? 'unread' : ''}`.trim(),
      onclick: () => openThread(message.channel, message.ts),
    },
    h('span', { class: 'faces' }, people.slice(0, 3).map(renderAvatar)),
    h('span', { class: 'count' }, count),
    unread ? h('span', { class: 'new' }, 'New') : null,
    h('span', { class: 'quiet' }, `Last reply at ${clockTime(replies.at(-1).ts)}`),
  );
}

function renderTools(message, inThread) {
  if (message.ephemeral) return null;
  const { shortcuts } = get().info;
  const entries = shortcuts.map(({ name, callbackId }) => ({
    label: name,
    run: () => act('shortcut', { channel: message.channel, ts: message.ts, callbackId }),
  }));
  const menu = h(
    'button',
    {
      type: 'button',
      'aria-label': 'More actions',
      'aria-haspopup': 'menu',
      title: 'More actions',
      onclick: () => openMenu(menu, entries),
    },
    icon('more'),
  );
  if (inThread && entries.length === 0) return null;
  return h(
    'div',
    { class: 'tools' },
    inThread
      ? null
      : h(
          'button',
          {
            type: 'button',
            'aria-label': 'Reply in thread',
            title: 'Reply in thread',
            onclick: () => openThread(message.channel, message.ts),
          },
          icon('reply'),
        ),
    entries.length > 0 ? menu : null,
  );
}
