import { centsIn, euros } from '../../../../../../domain/money/cents';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SalesOrderDraft } from '../../../../../../domain/stream/salesOrderDraft';
import { wireCents } from '../../../../wire/wireNumber';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import type { VatComparison } from '../../../../../../domain/stream/vatComparison';

/**
 * With prices including VAT another rate leaves the total as it is, so the VAT inside it is held against the plan's as
 * well. Half a cent for each line and each rate is rounding.
 */
export function compareVat(
	{ regels }: SalesOrderDraft,
	order: WireSalesOrder,
	vat: readonly VatComparison[],
): Problem[] {
	const incl = wireCents(order.totaalInclusiefBtw);
	const excl = wireCents(order.totaalExclusiefBtw);
	if (incl === null || excl === null || vat.length === 0) return [];
	const expected = vat.reduce((sum, { snelStart }) => sum + centsIn(snelStart), 0);
	const rounding = Math.ceil((regels.length + vat.length) / 2);
	if (Math.abs(incl - excl - expected) <= rounding) return [];
	const rates = vat.map(({ rate }) => `${rate} %`).join(', ');
	return [
		{
			code: 'vat-differs',
			message: `SnelStart counts ${euros(incl - excl)} VAT in this order where the plan expected ${euros(expected)} (${rates})`,
			fix: 'Look at the sales order (verkooporder) before it is invoiced: since the plan, the VAT number (btwNummer) or the country of the customer card, or the revenue group (artikelomzetgroep) of an article was changed, or SnelStart taxes deliveries abroad otherwise than the settings say.',
			field: 'vat',
			value: euros(incl - excl),
		},
	];
}
