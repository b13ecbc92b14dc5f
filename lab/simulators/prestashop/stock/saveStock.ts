import { storedValueOf } from '../store/columnType';
import type { Row } from '../types';
import { FatalError } from '../webservice/errors';
import type { Session } from '../webservice/session';
import { sumCombinations } from './parentRow';

/**
 * StockAvailable::updateWs: before 9 refuses a row that depends on advanced stock (133 + 46), rewrites every
 * column, and after a combination makes the product's own row the sum of its combinations.
 */
export function saveStock(session: Session, values: Row, stored: Row): Row | undefined {
	const { shop, errors, definition, context } = session;
	if (shop.release < 9 && Number(values.depends_on_stock ?? 0) !== 0) {
		errors.add(500, 133, 'You cannot update the available stock when it depends on stock.');
		errors.add(500, 46, 'Unable to save resource');
		return undefined;
	}
	const columns: Record<string, unknown> = {};
	for (const field of definition.fields) {
		if (field.name === 'id') continue;
		columns[field.name] = storedValueOf(field, values[field.name] ?? null, stored[field.name]);
	}
	columns.quantity = withinInt(Number(columns.quantity));
	if (isTaken(session, stored, columns)) {
		if (shop.release >= 8) throw new FatalError(500, '');
		errors.add(500, 46, 'Unable to save resource');
		return undefined;
	}
	shop.table('stock_availables').update(stored, columns);
	if (Number(values.id_product_attribute) !== 0) {
		const shopId = context.isGroup ? 0 : Number(values.id_shop ?? 0);
		sumCombinations(shop, String(values.id_product), shopId || context.shopId);
	}
	return values;
}

/** MySQL clips what does not fit an int column (1.6 accepts any length). */
const withinInt = (quantity: number) =>
	String(Math.max(-2147483648, Math.min(2147483647, quantity)));

/** The table's unique key: product, combination, shop and group together. */
function isTaken({ shop }: Session, stored: Row, columns: Record<string, unknown>): boolean {
	const key = ['id_product', 'id_product_attribute', 'id_shop', 'id_shop_group'];
	const rows =
		shop.table('stock_availables').lookup('id_product', [String(columns.id_product)]) ?? [];
	return rows.some((row) => row !== stored && key.every((name) => row[name] === columns[name]));
}
