import type { Cents } from '../money/cents';
import type { BookedLine } from '../stream/bookedOrder';
import { unitsOfLine } from './unitsOfLine';

const PER_CENT = 100;

/** What lines on an article for gift cards (cadeaubonnen) take off a sales order, above zero. */
export function paidByCard(lines: readonly BookedLine[], articles: ReadonlySet<string>): Cents {
	const units = lines
		.filter(({ articleId }) => articles.has(articleId))
		.reduce((sum, line) => sum + unitsOfLine(line), 0);
	return Math.max(0, Math.round(-units / PER_CENT));
}
