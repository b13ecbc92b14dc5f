import type { ResultReport } from '../../stream/resultReport';
import { counted } from '../../words/counted';
import { joined, worded, type Wording } from '../../words/wording';

const productsLooked = (count: number): Wording =>
	worded(
		`${counted(count, 'product')} looked at`,
		`${counted(count, 'product', 'producten')} bekeken`,
	);

const LOOKED: Record<ResultReport['about'], (count: number) => Wording> = {
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
};

/** One line of what a run came to; what did not happen is left out, except that nothing was to be done. */
export function resultHeadline(
	about: ResultReport['about'],
	counts: ResultReport['counts'],
): Wording {
	const { done, reported, planned, settled, leftAlone, failed, looked } = counts;
	const parts: Array<[count: number, en: string, nl: string]> = [
		[done, 'written', 'bijgewerkt'],
		[reported + planned, 'to be written', 'bij te werken'],
		[settled, 'done already', 'al gedaan'],
		[leftAlone, 'left alone', 'gelaten'],
		[failed, 'failed', 'mislukt'],
	];
	const told = parts.filter(([count]) => count > 0);
	return joined(
		[
			LOOKED[about](looked),
			...told.map(([count, en, nl]) => worded(`${count} ${en}`, `${count} ${nl}`)),
			...(told.length === 0 ? [worded('nothing to be done', 'niets te doen')] : []),
		],
		', ',
	);
}
