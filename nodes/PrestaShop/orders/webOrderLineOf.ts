import type { WebOrderLine } from '../../../domain/stream/webOrder';
import { piecesOf } from '../wire/piecesOf';
import { amount, associated, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { chosenOptionsOf } from './chosenOptionsOf';
import { customisationsOf } from './customisationsOf';
import { lineVatRateOf } from '../../../domain/order/read/lineVatRateOf';
import type { OrderTables } from './orderTables';
import { presentCodesOf } from './presentCodesOf';

/** One line of a web order, as the order itself kept it: also right when the product was deleted since. */
export function webOrderLineOf(line: ShopRow, order: ShopRow, tables: OrderTables): WebOrderLine {
	const totals = {
		totalIncl: text(line, 'total_price_tax_incl'),
		totalExcl: text(line, 'total_price_tax_excl'),
	};
	const customizations = tables.customizations.get(text(order, 'id_cart')) ?? [];
	return {
		id: text(line, 'id'),
		productId: text(line, 'product_id'),
		combinationId: reference(line, 'product_attribute_id'),
		code: text(line, 'product_reference'),
		name: text(line, 'product_name'),
		ean13: text(line, 'product_ean13'),
		upc: text(line, 'product_upc'),
		isbn: text(line, 'product_isbn'),
		mpn: text(line, 'product_mpn'),
		supplierReference: text(line, 'product_supplier_reference'),
		quantity: piecesOf(line, 'product_quantity') ?? 0,
		...reinjectedOf(line),
		...presentCodesOf(line, tables),
		...totals,
		vatRate: lineVatRateOf({ taxRates: taxRatesOf(line, tables.taxes), ...totals }),
		options: chosenOptionsOf(line, text(order, 'id_lang'), tables),
		customisations: customisationsOf(line, customizations),
	};
}

function reinjectedOf(line: ShopRow): Pick<WebOrderLine, 'reinjected'> {
	const reinjected = amount(line, 'product_quantity_reinjected');
	return reinjected > 0 ? { reinjected } : {};
}

/** A tax with id 0 is none: PrestaShop's module for VAT numbers stores it where no VAT was charged. */
const taxRatesOf = (line: ShopRow, taxes: OrderTables['taxes']): Array<string | null> =>
	associated(line, 'taxes')
		.map((named) => reference(named, 'id'))
		.filter((id) => id !== '')
		.map((id) => taxes.get(id))
		.map((tax) => (tax ? text(tax, 'rate') : null));
