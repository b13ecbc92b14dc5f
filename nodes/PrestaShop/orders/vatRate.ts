import { microsOf } from '../../../domain/money/cents';
import type { ShopRow } from '../wire/shopRow';
import { associated, text } from '../wire/row';
import type { DecimalText } from '../../../domain/money/decimalText';

/**
 * VAT percentage of an order line. PrestaShop keeps no rate on the line, only references to its taxes;
 * several taxes add up. A line without taxes is untaxed when both totals agree (an export order).
 *
 * @returns "21.000", or null when it cannot be known: a tax that was deleted, or totals that differ without one
 */
export function vatRateOf(line: ShopRow, taxes: ReadonlyMap<string, ShopRow>): DecimalText | null {
	const ids = associated(line, 'taxes').map((tax) => text(tax, 'id'));
	if (ids.length === 0) return isUntaxed(line) ? '0.000' : null;
	let sum = 0;
	for (const id of ids) {
		const tax = taxes.get(id);
		const rate = tax ? microsOf(text(tax, 'rate')) : null;
		if (rate === null) return null;
		sum += rate;
	}
	return percentage(sum);
}

function isUntaxed(line: ShopRow): boolean {
	const incl = microsOf(text(line, 'total_price_tax_incl'));
	return incl !== null && incl === microsOf(text(line, 'total_price_tax_excl'));
}

function percentage(micros: number): DecimalText {
	const thousandths = Math.round(micros / 1000);
	return `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
}
