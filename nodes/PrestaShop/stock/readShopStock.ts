import type { IExecuteFunctions } from 'n8n-workflow';

import type { ShopRow } from '../wire/shopRow';
import { knowsField, MATCH_FIELD_NAMES, type MatchField } from './matchField';
import { byId, reference, text } from '../wire/row';
import { rowsOfShops } from './rowsOfShops';
import type { ShopAssortment } from '../../../domain/stock/shop/shopAssortment';
import { shopAssortmentOf } from './shopAssortmentOf';
import type { Shop } from '../client/shop';
import { readingOf } from '../client/readingOf';
import { readOptional } from '../client/readOptional';
import { readCodes, readCodesOnly, type ShopCodes } from './readCodes';
import { readStockRows, readStockRowsOf } from './readStockRows';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** Up to so many codes are looked up one by one; beyond that reading the shop page by page costs fewer requests. */
const MAX_LOOKUPS = 2000;

export interface ShopStockToRead {
	shopIds: readonly string[];
	pageSize: number;
	matchField: MatchField;
	/** Group of each shop by its id, where it is known already. */
	shopGroups?: Readonly<Record<string, string>>;
	/** Codes that matter; null for all the shop has. */
	codes: readonly string[] | null;
}

export interface ShopStock {
	assortment: ShopAssortment;
	/** The stock rows of the assortment as they were read, by id. */
	stockRows: ReadonlyMap<string, ShopRow>;
	/** Milliseconds since 1970 when the quantities were read. */
	readAt: number;
}

/** What the shops sell and how much of it they show now. Quantities are read last, right before they are written. */
export async function readShopStock(
	context: IExecuteFunctions,
	shops: readonly Shop[],
	{ shopIds, pageSize, matchField, codes, shopGroups }: ShopStockToRead,
): Promise<ShopStock> {
	const few = codes !== null && areLookedUp(codes, matchField) ? codes : null;
	const [found, known] = await Promise.all([
		few === null
			? readCodes(shops, pageSize, matchField)
			: readCodesOnly(
					shops,
					few.filter((code) => code.trim() !== ''),
					matchField,
				),
		shopGroups ? shopRowsOf(shopGroups) : readOptional(shops[0], readingOf('shops')),
	]);
	requireField(context, shops[0], found, matchField);
	const readAt = Date.now();
	const all =
		few === null
			? await readStockRows(shops, pageSize)
			: await readStockRowsOf(shops, productIdsOf(found));
	const rows = chosenRows(context, all, shopIds, known);
	const assortment = shopAssortmentOf(found, rows, matchField, shops[0].version());
	return { assortment, stockRows: byId(rows), readAt };
}

const shopRowsOf = (groups: Readonly<Record<string, string>>): ShopRow[] =>
	Object.entries(groups).map(([id, group]) => ({ id, id_shop_group: group }));

/** A list of codes in a webservice filter cannot hold its own punctuation, nor be endless. Ids come apart. */
const areLookedUp = (codes: readonly string[], matchField: MatchField): boolean =>
	codes.length <= MAX_LOOKUPS &&
	matchField !== 'id' &&
	codes.every((code) => !/[|[\],\\]/.test(code) && code === code.trim() && code !== '0');

const productIdsOf = ({ products, combinations }: ShopCodes): Set<string> =>
	new Set([
		...products.map((row) => text(row, 'id')),
		...combinations.map((row) => reference(row, 'id_product')),
	]);

function requireField(
	context: IExecuteFunctions,
	shop: Shop,
	{ products, combinations }: ShopCodes,
	matchField: MatchField,
): void {
	if (matchField === 'id' || knowsField([...products, ...combinations], matchField)) return;
	const version = shop.version() === '' ? '' : ` ${shop.version()}`;
	throw toldError(
		context.getNode(),
		worded(
			`PrestaShop${version} keeps no ${MATCH_FIELD_NAMES[matchField]} of products`,
			`PrestaShop${version} houdt van producten geen ${MATCH_FIELD_NAMES[matchField]} bij`,
		),
		{
			description: worded(
				"Choose another field under 'Match On' in the options.",
				"Kies bij de opties een ander veld onder 'Match On'.",
			),
			itemIndex: 0,
		},
	);
}

function chosenRows(
	context: IExecuteFunctions,
	all: readonly ShopRow[],
	shopIds: readonly string[],
	known: readonly ShopRow[],
): ShopRow[] {
	const chosen = rowsOfShops(all, shopIds, known);
	if ('rows' in chosen) return chosen.rows;
	throw toldError(
		context.getNode(),
		worded(
			`The shop keeps stock for several shops: ${chosen.severalShops.join(', ')}`,
			`De webwinkel houdt voorraad voor meer winkels bij: ${chosen.severalShops.join(', ')}`,
		),
		{
			description: worded(
				"Fill in 'Shop Names or IDs' in the options with the shops that this stock is for, here and in the node that reads the web orders.",
				"Vul bij de opties onder 'Shop Names or IDs' de winkels in waarvoor deze voorraad is, hier en in de node die de weborders leest.",
			),
			itemIndex: 0,
		},
	);
}
