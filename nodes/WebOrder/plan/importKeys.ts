import { importKeyOf } from '../../../domain/books/importKey';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { Choices } from './choices';

/** Import key of an order, with the prefix of its shop. */
export function importKeys({ settings, profiles }: Choices): (order: WebOrder) => string {
	const own = new Map(profiles.map(({ shop, importKeyPrefix }) => [shop, importKeyPrefix]));
	return ({ id, shopName }) => importKeyOf(own.get(shopName) || settings.importKeyPrefix, id);
}

/** Every prefix that an order may have. */
export const prefixesOf = ({ settings, profiles }: Choices): string[] => [
	...new Set([
		settings.importKeyPrefix,
		...profiles.flatMap(({ importKeyPrefix }) => importKeyPrefix || []),
	]),
];
