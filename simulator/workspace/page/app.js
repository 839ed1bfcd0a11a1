import { act, listen, loadState } from './api.js';
import { createChannel } from './channel.js';
import { showView } from './dialog.js';
import { h } from './dom.js';
import { begin, change, find, get, isBotDm, openChannel, openThread, repliesTo, watch } from './model.js';
import { createSidebar } from './sidebar.js';
import { createThread } from './thread.js';

const WIDE = matchMedia('(min-width: 1000px)');

// Listening comes first, so that nothing falls between what is loaded and what is heard.
const early = [];
let take = what => early.push(what);
await listen(what => take(what), loadAgain);
begin(await loadState());
openPermalink();

const drawer = open => document.body.classList.toggle('with-sidebar', open);
let lastSaid = null;

const thread = createThread();
const channel = createChannel({
  onMenu: () => drawer(!document.body.classList.contains('with-sidebar')),
  onSaid: (channelId, ts) => {
    lastSaid = { channel: channelId, ts };
    // The answer may have come before the word that the message was taken.
    followAnswer();
  },
  pasteFirst: () => paste(get().info.samples[0]),
});
const sidebar = createSidebar({
  paste,
  onChoose: () => {
    drawer(false);
    if (isBotDm(get().info.channels.find(each => each.id === get().channel)))
      void act('open-home', { tab: 'messages' });
  },
});

function paste(sample) {
  const { info } = get();
  const wanted = info.channels.find(each => each.name === sample.channel)?.id ?? info.watched;
  if (get().channel !== wanted) openChannel(wanted);
  drawer(false);
  channel.put(sample.message);
}

const app = document.getElementById('app');
app.replaceChildren(
  sidebar.element,
  h('button', { type: 'button', class: 'curtain', 'aria-label': 'Close menu', onclick: () => drawer(false) }),
  channel.element,
  thread.element,
);

function draw() {
  sidebar.draw();
  channel.draw();
  thread.draw();
}

watch(what => {
  if (what.type === 'modal') return showView(what.view, what.errors);
  draw();
  // On a small screen a keyboard would cover what is to be read.
  if (what.type === 'thread' && what.chosen && WIDE.matches) thread.focus();
  followAnswer();
});

/** On a wide screen the first answer to what was just said opens beside it; elsewhere its thread is marked as new. */
function followAnswer() {
  if (!lastSaid) return;
  const { channel: channelId, ts } = lastSaid;
  const isAnswered = repliesTo(channelId, ts).some(reply => reply.user !== get().info.me);
  if (!isAnswered) return;
  lastSaid = null;
  if (WIDE.matches && get().channel === channelId && !get().thread) openThread(channelId, ts, false);
}

function openPermalink() {
  const found = /^\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(location.pathname);
  if (!found) return;
  const message = find(found[1], `${found[2]}.${found[3]}`);
  if (!message) return;
  openChannel(message.channel);
  if (message.thread_ts) openThread(message.channel, message.thread_ts);
}

async function loadAgain() {
  // After a restart everything is new, the token that we must send included.
  const again = await loadState().catch(() => null);
  if (again?.started !== get().info.started) return location.reload();
  begin(again);
  draw();
}

draw();
take = change;
for (const what of early) change(what);
channel.focus();
