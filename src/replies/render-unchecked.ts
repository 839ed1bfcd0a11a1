import type { Obstacle } from '../domain/outcome.ts';
import type { Report } from '../domain/report.ts';
import { brief } from './escape.ts';
import { type ObstacleText, obstacleText } from './obstacle.ts';
import { bold, paragraph, plain, type RichElement } from './rich-text.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const SHOWN = 2;
const SAYS = 120;

/** Checks that the same obstacle stopped. */
export interface Unchecked {
  readonly titles: readonly string[];
  readonly obstacle: Obstacle;
  readonly text: ObstacleText;
}

/** What could not be checked, one entry an obstacle, in the order of the report. */
export function uncheckedByObstacle(report: Report): readonly Unchecked[] {
  const groups = Map.groupBy(report.unchecked, ({ obstacle }) => JSON.stringify(obstacleText(obstacle)));
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const { obstacle } = first;
    return [{ titles: group.map(each => each.title), obstacle, text: obstacleText(obstacle) }];
  });
}

/** How many checks could not look; why, a line an obstacle, where no cause was found. What would let the bot look is folded. */
export function renderUnchecked(report: Report): readonly RichElement[] {
  const groups = uncheckedByObstacle(report);
  if (groups.length === 0) return [];
  const title = paragraph(
    bold(`\n${WORDS.states.unchecked.mark} ${WORDS.unchecked(report.unchecked.length)}`),
  );
  if (report.cause !== null) return [title];
  const rest = groups.length - SHOWN;
  return [
    title,
    ...groups.slice(0, SHOWN).map(({ titles, text: { says } }) => {
      const others = titles.length > 1 ? ` (${WORDS.andMore(titles.length - 1)})` : '';
      const named = `${brief(visibleLine(titles[0] ?? ''), SAYS)}${others}: `;
      return paragraph(plain(named), plain(brief(visibleLine(says), SAYS)));
    }),
    ...(rest > 0 ? [paragraph(plain(WORDS.andMore(rest)))] : []),
  ];
}
