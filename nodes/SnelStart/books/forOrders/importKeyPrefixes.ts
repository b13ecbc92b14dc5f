import { importKeyOf } from '../../../../domain/books/importKey';
import type { WebOrder } from '../../../../domain/stream/webOrder';

/** What import keys begin with. */
export interface ImportKeyPrefixes {
	/** For shops without one of their own. */
	standard: string;
	/** By the name of the shop, as PrestaShop has it. */
	ofShops: ReadonlyMap<string, string>;
}

/** Import key of an order, with the prefix of its shop. */
export const importKeyWith = (
	{ standard, ofShops }: ImportKeyPrefixes,
	{ id, shopName }: Pick<WebOrder, 'id' | 'shopName'>,
): string => importKeyOf(ofShops.get(shopName) ?? standard, id);

/** Every prefix that an order may have. */
export const allPrefixes = ({ standard, ofShops }: ImportKeyPrefixes): string[] => [
	...new Set([standard, ...ofShops.values()]),
];
