import type { PrestaShopState } from '../../simulators/prestashop/types';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import { exact, needsOf, type Exact, type Makings, type Needs } from './makings';
import { NOT_COUNTED } from '../notCounted';

const STATES_THAT_HOLD_NOTHING = ['6', '7', '8'];

/** What a web order line of before the start holds. */
interface OpeningHold {
	orderId: number;
	quantity: number;
	needs: Needs;
}

export interface Opening {
	/** By article id: free stock less what web orders in the books take that it does not know of. */
	stock: Map<string, Exact>;
	/** Web orders that are not in the books. */
	holds: OpeningHold[];
}

/** What remains when the clock starts, read once from both sides. */
export function openingOf(
	books: SnelStartState,
	shop: PrestaShopState,
	{ webTemplateId, makings }: { webTemplateId: string; makings: Makings },
): Opening {
	const stock = new Map(books.artikelen.map(({ id, vrijeVoorraad }) => [id, exact(vrijeVoorraad)]));
	const uncounted = NOT_COUNTED[books.companyInfo.verkooporderVoorraadVanafNiveau];
	for (const order of books.verkooporders) {
		const isOpen =
			order.verkoopordersjabloon?.id === webTemplateId &&
			order.verkoopfactuur === null &&
			uncounted.includes(order.procesStatus);
		if (!isOpen) continue;
		for (const { artikel, aantal } of order.regels) {
			const article = makings.articles.get(artikel?.id ?? '');
			for (const [id, each] of (article && needsOf(article, makings)) ?? []) {
				stock.set(id, (stock.get(id) ?? 0) - each * aantal);
			}
		}
	}
	return { stock, holds: openingHolds(books, shop, makings) };
}

function openingHolds(
	books: SnelStartState,
	{ tables }: PrestaShopState,
	makings: Makings,
): OpeningHold[] {
	const keys = new Set(books.verkooporders.map(({ betalingskenmerk }) => betalingskenmerk));
	const byCode = new Map(books.artikelen.map((row) => [row.artikelcode, row]));
	const holding = new Set(
		tables.orders
			.filter(({ id }) => !keys.has(`PS-${id}`))
			.filter(({ current_state }) => !STATES_THAT_HOLD_NOTHING.includes(String(current_state)))
			.map(({ id }) => String(id)),
	);
	return tables.order_details.flatMap((line): OpeningHold[] => {
		const article = byCode.get(String(line.product_reference));
		const needs = article && needsOf(article, makings);
		if (!needs || !article || !holding.has(String(line.id_order))) return [];
		const quantity = Number(line.product_quantity);
		return [{ orderId: Number(line.id_order), quantity, needs }];
	});
}
