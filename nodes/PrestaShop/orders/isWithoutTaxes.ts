import { amount, associated } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** Whether an order line has VAT in its amounts and no row of tax, as while PrestaShop writes these rows anew. */
export const isWithoutTaxes = (line: ShopRow): boolean =>
	associated(line, 'taxes').length === 0 &&
	amount(line, 'total_price_tax_incl') !== amount(line, 'total_price_tax_excl');
