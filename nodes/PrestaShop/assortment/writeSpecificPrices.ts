import type { SpecificPriceChange } from '../../../domain/stream/assortmentChanges';
import { readByIds } from '../client/pages';
import type { Shop } from '../client/shop';
import type { XmlEntity } from '../client/xml';
import { groupedBy, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { holds } from './holds';
import { NO_TIME, timeOf } from './specificPriceOf';
import { sendInOrder, type WhyNot } from './sendInOrder';
import type { GoodsWriter } from './writeFields';

/** A specific price of a product or combination that is made or taken away. */
export interface PriceWrite {
	productId: string;
	combinationId: string;
	price: SpecificPriceChange;
}

/** What became of it: `settled` where it stood or was gone already, `changed` where somebody changed it since. */
export type PriceResult = 'written' | 'settled' | 'changed' | 'notKept' | WhyNot;

const RESOURCE = 'specific_prices';

/**
 * Makes specific prices that do not stand yet, and takes away those of ours that still say what we wrote, in that order, so
 * that no product is without its price in between. What stands is looked up before, after a lost answer and afterwards.
 */
export async function writeSpecificPrices(
	shop: Shop,
	writes: readonly PriceWrite[],
	writer: GoodsWriter,
): Promise<Map<PriceWrite, PriceResult>> {
	const results = new Map<PriceWrite, PriceResult>();
	if (writes.length === 0) return results;
	const read = async (some: readonly PriceWrite[]) => {
		const reading = { resource: RESOURCE, display: 'full' } as const;
		const ids = some.map(({ productId }) => productId);
		return groupedBy(await readByIds(shop, reading, 'id_product', ids), 'id_product');
	};
	const done = async (some: readonly PriceWrite[]) => {
		const rows = await read(some).catch(() => null);
		return rows && new Set(some.filter((write) => isDone(write, rows)));
	};
	const before = await read(writes);
	for (const write of writes) {
		if (isDone(write, before)) results.set(write, 'settled');
		else if (isChanged(write, before)) results.set(write, 'changed');
	}
	const open = writes.filter((write) => !results.has(write));
	const [made, closed] = [ofChange(open, 'make'), ofChange(open, 'close')];
	const failures = new Map([
		...(await sendInOrder(made, {
			...writer,
			send: async (some) =>
				await shop.post(RESOURCE, { node: 'specific_price', entities: some.map(entityOf) }),
			shown: done,
		})),
		...(await sendInOrder(closed, {
			...writer,
			send: async (some) =>
				await shop.removeMany(
					RESOURCE,
					some.map(({ price }) => price.id),
				),
			shown: done,
		})),
	]);
	const after = writer.isDry || open.length === 0 ? null : await read(open);
	for (const write of open) {
		const isKept = after === null || isDone(write, after);
		results.set(write, failures.get(write) ?? (isKept ? 'written' : 'notKept'));
	}
	return results;
}

const ofChange = (
	writes: readonly PriceWrite[],
	change: SpecificPriceChange['change'],
): PriceWrite[] => writes.filter(({ price }) => price.change === change);

type Rows = ReadonlyMap<string, readonly ShopRow[]>;

function isDone(write: PriceWrite, rows: Rows): boolean {
	const own = rows.get(write.productId) ?? [];
	return write.price.change === 'make'
		? own.some((row) => says(row, write))
		: own.every((row) => text(row, 'id') !== write.price.id);
}

/** One to take away that says something else by now is not ours any more. */
function isChanged(write: PriceWrite, rows: Rows): boolean {
	if (write.price.change === 'make') return false;
	const row = (rows.get(write.productId) ?? []).find((one) => text(one, 'id') === write.price.id);
	return row !== undefined && !says(row, write);
}

function says(row: ShopRow, write: PriceWrite): boolean {
	const { from, to, ...fields } = entityOf(write);
	return (
		Object.entries(fields).every(([field, value]) =>
			holds(row, { field, languageId: '' }, String(value)),
		) &&
		timeOf({ from }, 'from') === timeOf(row, 'from') &&
		timeOf({ to }, 'to') === timeOf(row, 'to')
	);
}

/** For everybody in every group, country and currency, but for what it names. */
const entityOf = ({ productId, combinationId, price }: PriceWrite): XmlEntity => ({
	id_shop_group: '0',
	id_shop: price.shopId || '0',
	id_cart: '0',
	id_product: productId,
	id_product_attribute: combinationId || '0',
	id_currency: '0',
	id_country: '0',
	id_group: '0',
	id_customer: price.customerId || '0',
	id_specific_price_rule: '0',
	price: price.price,
	from_quantity: String(price.fromQuantity),
	reduction: price.reduction,
	reduction_tax: '1',
	reduction_type: Number(price.reduction) === 0 ? 'amount' : 'percentage',
	from: price.from || NO_TIME,
	to: price.to || NO_TIME,
});
