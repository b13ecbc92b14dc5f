import { decimalOfMicros, microsOf } from '../money/cents';
import type { ShopProduct } from '../stream/shopProduct';
import { cutText, oneLine, withoutEnding } from '../words/text';
import { FIELD_KINDS } from './fieldKinds';

/** Longest omschrijving of an article. */
const NAME_LENGTH = 250;

/**
 * What a product says of a field of its own; '' where it says nothing, which never empties anything in SnelStart. Of a
 * combination what stands on top of its product is added to it, and its name is that of its product with its code.
 *
 * @param parent the product itself, of a combination
 */
export function productValue(product: ShopProduct, parent: ShopProduct, field: string): string {
	const isPart = product.combinationId !== '';
	if (field === 'name') {
		const name = oneLine(parent.values.name ?? '');
		return cutText(isPart && name !== '' ? `${name} (${product.code})` : name, NAME_LENGTH);
	}
	const own = product.values[field] ?? (isPart ? parent.values[field] : undefined) ?? '';
	const kind = FIELD_KINDS[field];
	if (!kind?.isNumber) return oneLine(own);
	const micros = microsOf(own);
	if (micros === null) return '';
	const base = isPart && kind.isOnTop ? microsOf(parent.values[field] ?? '0') : 0;
	if (base === null || micros + base === 0) return '';
	return tidy(decimalOfMicros(micros + base));
}

/** Without the zeros that the shop writes behind a number. */
const tidy = (decimal: string): string =>
	decimal.includes('.') ? withoutEnding(withoutEnding(decimal, '0'), '.') : decimal;
