import type { WebOrder } from '../../stream/webOrder';
import type { TaskTable } from '../../stream/taskReport';
import { counted } from '../../words/counted';
import { worded } from '../../words/wording';
import type { TaskFacts } from '../task/taskReport';
import { rowsToEnter } from './rowsToEnter';

/**
 * The web orders that somebody is to enter by hand, as a table with a row for each line.
 *
 * @param orders those that are ready and not entered yet
 */
export const ordersToEnter = (orders: readonly WebOrder[], prefix: string): TaskFacts => ({
	said:
		orders.length === 0
			? worded('no web order to enter', 'geen weborder in te voeren')
			: worded(
					`${counted(orders.length, 'web order')} to enter`,
					`${counted(orders.length, 'weborder')} in te voeren`,
				),
	reasons: [],
	failed: [],
	tables: [tableOf(orders, prefix)],
});

const tableOf = (orders: readonly WebOrder[], prefix: string): TaskTable => ({
	title: worded('Orders to enter', 'In te voeren orders'),
	columns: [
		{ head: worded('Web order', 'Weborder') },
		{ head: worded('Reference', 'Referentie') },
		{ head: worded('Date', 'Datum') },
		{ head: worded('Company', 'Bedrijf') },
		{ head: worded('Name', 'Naam') },
		{ head: worded('Street', 'Straat') },
		{ head: worded('Postcode', 'Postcode') },
		{ head: worded('Town', 'Plaats') },
		{ head: worded('Country', 'Land') },
		{ head: worded('E-mail', 'E-mail') },
		{ head: worded('Phone', 'Telefoon') },
		{ head: worded('Order total', 'Ordertotaal'), number: true },
		{ head: worded('Line', 'Regel') },
		{ head: worded('Article code', 'Artikelcode') },
		{ head: worded('Description', 'Omschrijving'), long: true },
		{ head: worded('Pieces', 'Aantal'), number: true },
		{ head: worded('Amount with VAT', 'Bedrag incl. btw'), number: true },
		{ head: worded('VAT %', 'Btw %'), number: true },
	],
	rows: orders.flatMap((order) => rowsToEnter(order, prefix)),
});
