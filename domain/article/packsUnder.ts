import type { ShopArticleField } from '../settings/planSettings';
import type { CodedProduct, ShopPack } from '../stream/shopPack';
import { shopCodeOf } from './shopCode';

/**
 * Packs (pakketten) and what they hold under the field of the shop that articles are matched by, so that they meet the
 * articles whichever field that is. What has no code there has none.
 */
export const packsUnder = (field: ShopArticleField, packs: readonly ShopPack[]): ShopPack[] =>
	packs.map((pack) => ({
		...pack,
		code: codeOf(pack, field),
		contents: pack.contents.map((part) => ({ ...part, code: codeOf(part, field) })),
	}));

const codeOf = (
	{ code, codes, ...ids }: CodedProduct & { combinationId?: string },
	field: ShopArticleField,
): string => shopCodeOf({ code, ...codes, ...ids }, field);
