import { decimalOfMicros } from '../money/cents';
import type { FieldChange } from '../stream/assortmentChanges';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { oneLine } from '../words/text';
import { fitsPattern } from '../words/fitsPattern';
import type { ArticleSettings } from './articleSettings';
import { FIELD_KINDS } from './fieldKinds';
import { withoutVat } from './withoutVat';
import { isSameNumber } from './sameNumber';

/** Articles that SnelStart keeps for lines of text. */
const TEXT_ARTICLES = ['-1', '-2'];

/** Whether an article without a product becomes a draft by what the owner chose. */
export const isForShop = (
	{ code, inactive, extraFields }: PricedArticle,
	{ draftField, exclude }: ArticleSettings,
): boolean =>
	!inactive &&
	!TEXT_ARTICLES.includes(code) &&
	!exclude.some((pattern) => fitsPattern(pattern, code)) &&
	(draftField === '' || (extraFields[draftField] ?? '').trim() !== '');

/**
 * The fields of an inactive draft; null where its price or name cannot be told. Its tax rule is the one that all products
 * of its rate share, and none where they do not.
 */
export function draftOf(
	article: PricedArticle,
	products: readonly ShopProduct[],
	{ codeField }: ArticleSettings,
): FieldChange[] | null {
	const { name, code, price, vatRate } = article;
	const title = oneLine(name);
	if (title === '' || FIELD_KINDS.name.refuses(title) || price === null) return null;
	const ofRate = products.filter((one) => isSameNumber(one.vatRate ?? '', vatRate ?? ''));
	const groups = new Set(ofRate.flatMap(({ values }) => values.id_tax_rules_group ?? []));
	const groupId = groups.size === 1 ? [...groups][0] : '0';
	const [example] = ofRate;
	if (article.pricesInclude && (groups.size !== 1 || !example)) return null;
	const conversion = example ? withoutVat(article, example).value : null;
	const micros = article.pricesInclude ? conversion?.(price) : undefined;
	const languageId = products[0]?.languageId ?? '';
	const field = (named: string, after: string, language = ''): FieldChange => ({
		field: named,
		languageId: language,
		before: '',
		after,
	});
	return [
		field(codeField, code),
		field('name', title, languageId),
		field('link_rewrite', linkOf(title, code), languageId),
		field('price', micros === undefined ? price : decimalOfMicros(micros)),
		field('id_tax_rules_group', groupId),
		field('active', '0'),
		field('state', '1'),
	];
}

/** Small letters, digits and hyphens, as an address takes them. */
function linkOf(title: string, code: string): string {
	const plain = title
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 100);
	const link = plain.split('-').filter(Boolean).join('-');
	return link === '' ? `p-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : link;
}
