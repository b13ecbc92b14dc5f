import { frontCoded } from '../../stream/frontCoded';

/** The column of codes in the shop; none where every article goes by its article code. */
export const shopCodesOf = (
	articles: ReadonlyArray<{ shopCode?: string }>,
): { shopCodes?: string } =>
	articles.some(({ shopCode }) => shopCode !== undefined)
		? { shopCodes: frontCoded(articles.map(({ shopCode = '' }) => shopCode)) }
		: {};
