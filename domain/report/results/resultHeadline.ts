import { counted } from '../../words/counted';
import { joined, worded, type Wording } from '../../words/wording';
import type { ResultRow, ResultsAbout } from './resultRow';

const productsLooked = (count: number): Wording =>
	worded(
		`${counted(count, 'product')} looked at`,
		`${counted(count, 'product', 'producten')} bekeken`,
	);

const LOOKED: Record<ResultsAbout, (count: number) => Wording> = {
	statuses: (count) =>
		worded(
			`${counted(count, 'sales order')} looked at`,
			`${counted(count, 'verkooporder', 'verkooporders')} bekeken`,
		),
	customers: (count) =>
		worded(
			`${counted(count, 'customer')} looked at`,
			`${counted(count, 'klant', 'klanten')} bekeken`,
		),
	products: productsLooked,
	prices: productsLooked,
	articles: productsLooked,
};

/** One line of what a run came to; what did not happen is left out, except that nothing was to be done. */
export function resultHeadline(
	about: ResultsAbout,
	rows: readonly ResultRow[],
	looked: number,
): Wording {
	const count = (...outcomes: Array<ResultRow['outcome']>): number =>
		rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
	const parts: Array<[count: number, en: string, nl: string]> = [
		[count('done'), 'written', 'bijgewerkt'],
		[count('reported', 'planned'), 'to be written', 'bij te werken'],
		[count('settled'), 'done already', 'al gedaan'],
		[count('leftAlone'), 'left alone', 'gelaten'],
		[count('failed'), 'failed', 'mislukt'],
	];
	const told = parts.filter(([many]) => many > 0);
	return joined(
		[
			LOOKED[about](looked),
			...told.map(([many, en, nl]) => worded(`${many} ${en}`, `${many} ${nl}`)),
			...(told.length === 0 ? [worded('nothing to be done', 'niets te doen')] : []),
		],
		', ',
	);
}
