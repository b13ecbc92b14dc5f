import type { AssortmentChanges } from '../../../domain/stream/assortmentChanges';
import type { ShopToRead } from './readAssortment';
import { makeDraft } from './makeDraft';
import { outcomeOf, type Outcome } from './outcomeOf';
import { writeFields, type FieldResult, type FieldWrite, type GoodsWriter } from './writeFields';
import { writeSpecificPrices, type PriceWrite } from './writeSpecificPrices';

/** Opens a shop by its id, '' for the one behind the URL; the same one each time. */
export type ShopById = (shopId: string) => Promise<ShopToRead['shop']>;

/**
 * Carries out what was planned and nothing else: fields of products and combinations in each of their shops, drafts, and
 * specific prices. Answers what became of each, in the order they came.
 */
export async function applyPlan<Item extends AssortmentChanges>(
	items: readonly Item[],
	shopById: ShopById,
	writer: GoodsWriter,
	codeField: string,
): Promise<Array<Item & Outcome>> {
	const results = new Map<Item, FieldResult[]>(items.map((item) => [item, []]));
	const note = (item: Item, result: FieldResult) => results.get(item)?.push(result);
	const made = new Map<Item, string>();
	const [changed, drafts] = [ofAction(items, 'write'), ofAction(items, 'create')];
	for (const shopId of new Set(changed.flatMap(shopsOf))) {
		const here = changed.filter((item) => shopsOf(item).includes(shopId));
		for (const resource of ['products', 'combinations'] as const) {
			const isMeant = ({ combinationId }: Item) =>
				(combinationId === '') === (resource === 'products');
			const writes = new Map<FieldWrite, Item>(
				here.filter(isMeant).flatMap((item) => {
					const fields = item.fields.filter(({ shopIds }) => !shopIds || shopIds.includes(shopId));
					return fields.length > 0 ? [[{ id: idOf(item), fields }, item] as const] : [];
				}),
			);
			const shop = await shopById(shopId);
			const done = await writeFields({ shop, shopId }, resource, [...writes.keys()], writer);
			for (const [write, item] of writes) note(item, done.get(write) ?? 'notKept');
		}
	}
	for (const item of drafts) {
		const [shopId] = shopsOf(item);
		const shop = await shopById(shopId);
		const result = await makeDraft({ shop, shopId }, item.fields, codeField, writer);
		if ('made' in result) made.set(item, result.id);
		note(item, 'made' in result ? (result.made ? 'written' : 'settled') : result);
	}
	const isHeld = (item: Item) =>
		results.get(item)?.some((result) => result === 'changed' || result === 'gone') ?? false;
	const priced = changed.filter((item) => item.specificPrices.length > 0 && !isHeld(item));
	if (priced.length > 0) {
		const writes = new Map<PriceWrite, Item>(
			priced.flatMap((item) =>
				item.specificPrices.map((price): [PriceWrite, Item] => [
					{ productId: item.productId, combinationId: item.combinationId, price },
					item,
				]),
			),
		);
		const shop = await shopById(shopsOf(priced[0])[0]);
		const done = await writeSpecificPrices(shop, [...writes.keys()], writer);
		for (const [write, item] of writes) note(item, done.get(write) ?? 'notKept');
	}
	return items.map((item) => ({
		...item,
		productId: item.productId || (made.get(item) ?? ''),
		...outcomeOf(item, results.get(item) ?? [], writer.isDry),
	}));
}

const shopsOf = ({ shopIds }: AssortmentChanges): string[] => (shopIds.length > 0 ? shopIds : ['']);

const idOf = ({ productId, combinationId }: AssortmentChanges): string =>
	combinationId === '' ? productId : combinationId;

const ofAction = <Item extends AssortmentChanges>(
	items: readonly Item[],
	action: Item['action'],
): Item[] => items.filter((item) => item.action === action && item.outcome === 'planned');
