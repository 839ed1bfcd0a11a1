import { act } from './api.js';
import { renderBeginning } from './beginning.js';
import { renderBlocks } from './blocks.js';
import { createComposer } from './composer.js';
import { fill, h } from './dom.js';
import { createHeading } from './heading.js';
import { whenChanged } from './keep.js';
import { createMessageList } from './message-list.js';
import { currentChannel, get, isBotDm, isUnread, repliesTo, topLevel } from './model.js';
import { titled } from './words.js';

/** The middle of the page: a channel's heading, its messages, and the box to write in. */
export function createChannel({ onMenu, onSaid, pasteFirst }) {
  const heading = createHeading(onMenu);
  const list = createMessageList({ label: 'Messages', inThread: false });
  const home = createHome();
  const composer = createComposer({ commands: true, send: text => send(text, onSaid, list) });
  const element = h(
    'main',
    { class: 'channel' },
    heading.element,
    list.element,
    home.element,
    composer.element,
  );
  let lead = [];
  const drawLead = whenChanged((channel, isEmpty) => {
    lead = [renderBeginning(channel, isEmpty, pasteFirst)];
  });
  let shown;
  let pointed;

  function draw() {
    const { tab, thread } = get();
    const channel = currentChannel();
    const isOther = shown !== channel.id;
    shown = channel.id;
    heading.draw(channel, tab);
    name(channel, composer, list);
    if (isOther) list.clear();
    const messages = topLevel(channel.id);
    drawLead(channel, messages.length === 0);
    list.show(messages, { looks: looksOf, lead });
    if (isOther) list.toEnd();
    const atHome = isBotDm(channel) && tab === 'home';
    for (const part of [list.element, composer.element]) part.hidden = atHome;
    home.draw(atHome, get().home);
    if (thread?.ts !== pointed) list.point(thread?.ts);
    pointed = thread?.ts;
  }

  return { element, draw, put: composer.put, focus: composer.focus };
}

function name(channel, composer, list) {
  const isDm = isBotDm(channel);
  composer.rename(isDm ? `Message ${titled(channel.name)}` : `Message #${channel.name}`);
  list.rename(`Messages in ${isDm ? titled(channel.name) : channel.name}`);
}

/** What a message's thread bar shows. */
const looksOf = ({ channel, ts }) => [isUnread(channel, ts), repliesTo(channel, ts).map(reply => reply.ts)];

async function send(text, onSaid, list) {
  const { channel } = get();
  if (text.trimStart().startsWith('/')) return act('command', { channel, text });
  const answer = await act('say', { channel, text });
  if (answer.ok) onSaid(channel, answer.ts);
  list.toEnd();
  return answer;
}

/** The app's home, in its direct message. */
function createHome() {
  const element = h('div', { class: 'home', role: 'tabpanel', 'aria-label': 'Home', hidden: true });
  const draw = whenChanged((isShown, view) => {
    element.hidden = !isShown;
    if (!isShown) return;
    const nothing = h('p', { class: 'quiet' }, `${titled(get().info.appName)} has nothing on its home yet.`);
    fill(element, view ? renderBlocks(view.blocks, { channel: '', ts: '' }) : nothing);
  });
  return { element, draw };
}
