import type { WebOrderLine } from '../../../domain/stream/webOrder';
import { reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';

/** Each code of an order line, where the line has it and where products and combinations have it. */
const CODES = [
	['code', 'product_reference', 'reference'],
	['ean13', 'product_ean13', 'ean13'],
	['upc', 'product_upc', 'upc'],
	['isbn', 'product_isbn', 'isbn'],
	['mpn', 'product_mpn', 'mpn'],
	['supplierReference', 'product_supplier_reference', 'supplier_reference'],
] as const;

/**
 * The codes that the product on a line carries now, those of its combination first as PrestaShop writes them on a line,
 * where they differ from what the line says; none of a product or combination that is gone.
 */
export function presentCodesOf(
	line: ShopRow,
	{ products, combinations }: Pick<OrderTables, 'products' | 'combinations'>,
): Pick<WebOrderLine, 'present'> {
	const product = products.get(reference(line, 'product_id'));
	const combinationId = reference(line, 'product_attribute_id');
	const combination = combinations.get(combinationId);
	if (combinationId !== '' && !combination) return {};
	const differing = CODES.flatMap(([name, onLine, field]) => {
		const own = combination ? text(combination, field) : '';
		const now = own.trim() === '' && product ? text(product, field) : own;
		return now.trim() === '' || now === text(line, onLine) ? [] : [[name, now]];
	});
	return differing.length === 0 ? {} : { present: Object.fromEntries(differing) };
}
