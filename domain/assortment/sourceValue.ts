import type { PricedArticle } from '../stream/pricedArticle';
import { oneLine } from '../words/text';
import type { FieldRule } from './articleSettings';
import { FIELD_KINDS } from './fieldKinds';

/** What an article says of a field; '' where it says nothing, which never empties a field of the shop. */
export function sourceValue(article: PricedArticle, { field, source, extraField }: FieldRule): string {
	switch (source) {
		case 'name':
			return oneLine(article.name);
		case 'active':
			return article.inactive ? '0' : '1';
		case 'unit':
			return article.unit.trim();
		case 'extraField':
			return inShopWords(field, (article.extraFields[extraField] ?? '').trim());
		default:
			return '';
	}
}

const YES = ['ja', 'yes', 'true', '1'];
const NO = ['nee', 'no', 'false', '0'];

/** People write decimals with a comma, and yes and no in words. */
function inShopWords(field: string, value: string): string {
	if (field === 'active') {
		const said = value.toLowerCase();
		return YES.includes(said) ? '1' : NO.includes(said) ? '0' : value;
	}
	return FIELD_KINDS[field]?.isNumber ? value.replace(',', '.') : value;
}
