import type { PrestaShopVersion } from '../../simulators/prestashop';
import type { Random } from '../random';
import { articlesWorld, type ArticlesWorld } from './articlesWorld';
import { EAN_FIELD, PLACE_FIELD, type ImportStory, type Owner } from './importStory';

/** A shop that knows more products than its books, and what its owner chose for bringing them there. */
export function importWorld(
	random: Random,
	options: { articles: number; version: PrestaShopVersion; includesVat: boolean },
): { world: ArticlesWorld; story: ImportStory } {
	const world = articlesWorld(random, options);
	const { snelStart, goods } = world;
	snelStart.extraveldnamen.artikel.push(EAN_FIELD, PLACE_FIELD);
	const names = new Map(
		goods.map(({ code, productId, combinationId }) => [
			code,
			combinationId === 0 ? `Product ${productId}` : `Variant ${code}`,
		]),
	);
	for (const row of snelStart.artikelen) row.omschrijving = names.get(row.artikelcode) ?? '';
	snelStart.artikelen = snelStart.artikelen.filter(() => !random.chance(0.06));
	const owner = () => random.pick<Owner>(['shop', 'shop', 'shop', 'firstTime', 'snelStart']);
	const story: ImportStory = {
		includesVat: options.includesVat,
		from: random.pick(['2026-01-01 00:00:00', '2026-02-01 00:00:00']),
		owners: { name: owner(), price: owner(), ean: random.chance(0.7) ? 'firstTime' : owner() },
		inactiveToo: random.chance(0.3),
		proposes: { fresh: random.chance(0.2), known: random.chance(0.2) },
		...{ goods: [...goods], changes: 0 },
		confirmed: new Set(),
		left: new Map(),
		held: new Set(),
		lost: new Set(),
		said: new Map(),
	};
	return { world, story };
}
