import type { VatRate } from '../../money/vat';
import type { DraftProof } from '../../stream/planProof';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';
import { vatRateOf } from '../../vat/vatRateOf';
import type { KnownRecords } from './knownRecords';
import { articleKey, otherPieces, type OtherPieces } from './planProofOf';

/** What an edit made of the articles on the lines: those that came in with their VAT rates, and why they may not. */
interface Exchanged {
	rates: Record<string, VatRate>;
	told: string[];
	wrong: string[];
}

/**
 * Articles of a plan that a person exchanged for others, and lines added with others. Goods of which SnelStart keeps stock
 * may neither go, because they would be on sale again once the order is in SnelStart, nor come, because the stock cannot
 * tell them from what a recipe brings along.
 */
export function exchangedArticles(
	lines: readonly SalesOrderLine[],
	draft: DraftProof,
	known: KnownRecords,
): Exchanged {
	const changed = otherPieces(lines, draft.pieces ?? {});
	const isPlanned = ({ key }: OtherPieces) => draft.rates[key] !== undefined;
	const isHeld = ({ key }: OtherPieces) =>
		!draft.costs.includes(key) && known.articles.get(key)?.holdsStock !== false;
	const planned = changed.filter(isPlanned);
	const others = planned.filter((one) => isHeld(one) || !isExchange(changed, planned));
	const came = changed
		.filter((one) => !isPlanned(one))
		.map((one) => newArticle(one.key, placeOf(one.key, lines), draft, known));
	return {
		rates: Object.assign({}, ...came.map(({ rates }) => rates)) as Exchanged['rates'],
		told: came.flatMap(({ told }) => told),
		wrong: [
			...others.map((one) => differ(one, placeOf(one.key, lines), draft)),
			...came.flatMap(({ wrong }) => wrong),
		],
	};
}

/** Pieces that went came back under other articles: neither more nor fewer pieces of what was sold. */
function isExchange(changed: readonly OtherPieces[], planned: readonly OtherPieces[]): boolean {
	const sum = (rows: readonly OtherPieces[], sign: 1 | -1) =>
		rows.reduce((total, { now, planned: was }) => total + Math.max(0, sign * (now - was)), 0);
	const gone = sum(planned, -1);
	return sum(planned, 1) <= gone && gone <= sum(changed, 1);
}

const placeOf = (key: string, lines: readonly SalesOrderLine[]): number =>
	lines.findIndex((line) => articleKey(line) === key);

function differ({ key, now, planned }: OtherPieces, place: number, draft: DraftProof): string {
	const { code = '' } = (draft.lines ?? []).find(({ id }) => id === key) ?? {};
	const where =
		place === -1
			? `article (artikel) ${code}`.trim()
			: `the article (artikel) of line ${place + 1}`;
	return `${where} comes to ${now} pieces, and in the plan to ${planned}`;
}

function newArticle(
	key: string,
	place: number,
	{ point }: DraftProof,
	known: KnownRecords,
): Exchanged {
	const article = known.articles.get(key);
	const line = `line ${place + 1}`;
	if (!article)
		return wrong(`${line} names an article (artikel) that neither the plan nor SnelStart has`);
	const title = `${article.code} "${article.name}"`;
	const named = `${line} names an article (artikel) that the plan does not have, ${title}`;
	if (article.inactive) return wrong(`${named}: it is inactive (niet actief)`);
	if (article.holdsStock) {
		return wrong(
			`${named}: SnelStart keeps stock of it (voorraadControle, recept), which the web stock could not follow`,
		);
	}
	const vat = vatRateOf(article, known, point);
	if (vat.value === null) return wrong(...vat.problems.map(({ message }) => message));
	return {
		rates: { [key]: vat.value.rate },
		told: [`${line} books article (artikel) ${title}`],
		wrong: [],
	};
}

const wrong = (...why: string[]): Exchanged => ({ rates: {}, told: [], wrong: why });
