import { DOCUMENT_STATUSES, isCounted } from '../../../../domain/books/countedStatus';
import type { OtherOrders, UncountedQuantity } from '../../../../domain/stream/articleStock';
import {
	accompaniedUnits,
	type OrderLine,
	type RecipeParts,
} from '../../../../domain/stock/recipeParts';
import { quantityOf, unitsOf, type Units } from '../../../../domain/stock/units';
import { wireQuantity } from '../../wire/wireNumber';
import type { KnownWebOrders } from './knownWebOrders';
import { requireReadableOrder } from './requireReadable';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';

/** Document statuses in which an order is not in free stock yet at this level (verkooporderVoorraadVanafNiveau). */
export const uncountedStatuses = (level: string): string[] =>
	DOCUMENT_STATUSES.filter((status) => !isCounted(status, false, level));

/**
 * Whether a web order in SnelStart is not in free stock yet (niet verwerkt).
 *
 * @param known tells those that are web orders whatever template they stand on
 */
export const isUncounted = (
	order: WireSalesOrder,
	level: string,
	templateIds: ReadonlySet<string>,
	known?: KnownWebOrders,
): boolean =>
	(templateIds.has(order.verkoopordersjabloon?.id ?? '') || isKnown(order, known)) &&
	!isCounted(order.procesStatus, Boolean(order.verkoopfactuur?.id), level);

const isKnown = (
	{ id, betalingskenmerk }: WireSalesOrder,
	known: KnownWebOrders | undefined,
): boolean =>
	known !== undefined && (known.ids.has(id) || known.importKeys.has(betalingskenmerk ?? ''));

/** What the recipes (recepten) in orders are made of, and what web orders ask for by themselves. */
export interface RecipeFacts {
	recipes: RecipeParts;
	/** Units by article id that the web order with this import key asks for; undefined when it is not known. */
	ordered(importKey: string): ReadonlyMap<string, Units> | undefined;
}

const NO_RECIPES: RecipeFacts = { recipes: new Map(), ordered: () => undefined };

/**
 * Quantities of these orders by article id, one entry per order; recipes stay on their main article. Throws a UserError
 * for an order whose lines cannot be read.
 */
export function uncountedByArticle(
	orders: readonly WireSalesOrder[],
	{ recipes, ordered }: RecipeFacts = NO_RECIPES,
): Map<string, UncountedQuantity[]> {
	const byArticle = new Map<string, UncountedQuantity[]>();
	for (const order of orders) {
		requireReadableOrder(order);
		const importKey = order.betalingskenmerk ?? '';
		const accompanied = accompaniedUnits(linesOf(order), recipes, ordered(importKey));
		for (const [articleId, quantity] of quantitiesOf(order)) {
			const along = accompanied.get(articleId);
			const entry: UncountedQuantity = {
				salesOrderId: order.id,
				salesOrderNumber: order.nummer,
				importKey,
				quantity,
				...(along === undefined ? {} : { withComponents: quantityOf(along) }),
			};
			const known = byArticle.get(articleId);
			if (known) known.push(entry);
			else byArticle.set(articleId, [entry]);
		}
	}
	return byArticle;
}

/** Quantities of open orders that are not among the uncounted ones, by article id. */
export function otherQuantities(
	orders: readonly WireSalesOrder[],
	level: string,
): Map<string, OtherOrders> {
	const byArticle = new Map<string, OtherOrders>();
	for (const order of orders) {
		requireReadableOrder(order);
		const side = isCounted(order.procesStatus, false, level) ? 'counted' : 'uncounted';
		for (const [articleId, quantity] of quantitiesOf(order)) {
			const sum = byArticle.get(articleId) ?? { uncounted: 0, counted: 0 };
			byArticle.set(articleId, { ...sum, [side]: wireQuantity(sum[side] + quantity) });
		}
	}
	return byArticle;
}

const linesOf = ({ regels }: WireSalesOrder): OrderLine[] =>
	(regels ?? []).map(({ artikel, aantal, stuksprijs }) => ({
		articleId: artikel?.id ?? '',
		units: unitsOf(wireQuantity(aantal)) ?? 0,
		free: !artikel || (stuksprijs !== null && Number(stuksprijs) === 0),
	}));

function quantitiesOf({ regels }: WireSalesOrder): Map<string, number> {
	const quantities = new Map<string, number>();
	for (const { artikel, aantal } of regels ?? []) {
		if (artikel) {
			quantities.set(
				artikel.id,
				wireQuantity((quantities.get(artikel.id) ?? 0) + wireQuantity(aantal)),
			);
		}
	}
	return quantities;
}
