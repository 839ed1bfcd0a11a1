import { h } from './dom.js';

/** The pictures that we draw ourselves, in the order of emoji.svg: character, Slack's name. */
const DRAWN = [
  ['✅', 'white_check_mark'],
  ['❌', 'x'],
  ['⚠️', 'warning'],
  ['⏳', 'hourglass_flowing_sand'],
  ['🔎', 'mag_right'],
  ['🔴', 'red_circle'],
  ['🟠', 'large_orange_circle'],
  ['🟡', 'large_yellow_circle'],
  ['🟢', 'large_green_circle'],
  ['⚪', 'white_circle'],
  ['⛔', 'no_entry'],
  ['▫️', 'white_small_square'],
  ['➖', 'heavy_minus_sign'],
  ['💥', 'boom'],
  ['🚑', 'ambulance'],
  ['👀', 'eyes'],
  ['💡', 'bulb'],
  ['🚨', 'rotating_light'],
  ['❓', 'question'],
  ['👋', 'wave'],
];
const OTHER_NAMES = {
  mag: '🔎',
  heavy_check_mark: '✔️',
  wrench: '🔧',
  memo: '📝',
  tada: '🎉',
  hourglass: '⏳',
  bell: '🔔',
};
const BY_NAME = new Map([...DRAWN.map(([char, name]) => [name, char]), ...Object.entries(OTHER_NAMES)]);
const CELL = new Map(
  DRAWN.flatMap(([char], index) => [
    [char, index],
    [char.replace('\uFE0F', ''), index],
  ]),
);
const KNOWN = new RegExp(`(${[...CELL.keys()].sort((a, b) => b.length - a.length).join('|')})`, 'u');

/** The character that a name stands for; the name in colons when nobody knows it. */
export const emojiNamed = name => BY_NAME.get(name.replace(/::skin-tone-\d$/, '')) ?? `:${name}:`;

/** Text with drawn emoji in it; the character stays in the document, for copying and for screen readers. */
export function withEmoji(text) {
  return text
    .split(KNOWN)
    .filter(Boolean)
    .map(part => (CELL.has(part) ? drawn(part) : part));
}

const drawn = char => h('span', { class: `emoji emoji-${CELL.get(char)}` }, char);
