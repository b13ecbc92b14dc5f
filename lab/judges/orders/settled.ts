import type { Row } from '../../simulators/prestashop/types';
import type { Choices } from '../../worlds/orders/choices';
import type { MappedBy, MappedSettings, MappingRow } from '../../worlds/orders/mappingRow';
import { rowsOf } from '../../worlds/orders/rowsOf';
import type { Books } from './books';
import { expressed } from './expressed';
import { fits } from './fits';
import { methodTexts } from './methodTexts';
import type { ShopRows } from './shopRows';

/** What holds for one order: its own settings, and the customer that everybody goes on, null for nobody's. */
export interface Settled extends Choices {
	everybodyOn: number | null;
}

interface Rows {
	shop: ShopRows;
	books: Books;
}

/** The settings of one order: what its expressions come to, but for what the table says; the first row that fits holds. */
export function settledFor(order: Row, choices: Choices, rows: Rows): Settled {
	const own = expressed(order, choices, rows.shop);
	const fitting = rowsOf(own).filter(
		({ when, is }) =>
			when === 'otherwise' || LEFT[when](order, rows).some((text) => fits(is, text)),
	);
	const set = <K extends keyof MappedSettings>(name: K): MappedSettings[K] =>
		nearest(
			fitting.filter((row) => row.set[name] !== undefined),
			order,
		)?.set[name];
	const vatAbroad = set('foreignBusinessVat');
	return {
		...own,
		template: set('template') ?? own.template,
		costCentre: set('costCentre') ?? own.costCentre,
		paymentTerm: set('paymentTerm') ?? own.paymentTerm,
		documentStatus: set('documentStatus') ?? own.documentStatus,
		salesperson: set('salesperson') ?? own.salesperson,
		importKeyPrefix: set('importKeyPrefix') ?? own.importKeyPrefix,
		collectiveCustomer: set('collectiveCustomer') ?? own.collectiveCustomer,
		everybodyOn: set('everybodyOn') ?? null,
		toldReducedRate: set('reducedRateAbroad') ?? own.toldReducedRate,
		toldForeignBusinessVat:
			vatAbroad === undefined ? own.toldForeignBusinessVat : vatAbroad !== 'unknown',
	};
}

/** The first row, one that names the module of the payment before one that names its method, and that before a mere star. */
function nearest(rows: readonly MappingRow[], { module }: Row): MappingRow | undefined {
	const far = ({ is }: MappingRow) => (is === '*' ? 2 : fits(is, module) ? 0 : 1);
	const least = Math.min(...rows.filter(({ when }) => when === 'payment').map(far));
	return rows.find((row) => row.when !== 'payment' || far(row) === least);
}

/** What an order goes by in each kind of row. */
const LEFT: Record<
	Exclude<MappedBy, 'otherwise'>,
	(order: Row, rows: Rows) => Array<string | undefined>
> = {
	payment: methodTexts,
	carrier: (order, { shop }) => [shop.nameOf('carriers', order.id_carrier, order)],
	country: (order, { shop, books }) => {
		const iso = shop.countryOf(shop.address(order, 'delivery'));
		return [iso, books.state.landen.find(({ landcode }) => landcode === iso)?.naam];
	},
	group: (order, { shop }) => {
		const id = String(shop.customer(order)?.id_default_group ?? '');
		return [id, shop.nameOf('groups', id, order)];
	},
	email: (order, { shop }) => [String(shop.customer(order)?.email ?? '')],
	shop: (order, { shop }) => [shop.nameOf('shops', order.id_shop, order)],
};
