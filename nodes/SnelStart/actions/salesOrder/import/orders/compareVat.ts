import { euros, eurosNl } from '../../../../../../domain/money/cents';
import { otherVat } from '../../../../../../domain/order/totals/otherVat';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SalesOrderDraft } from '../../../../../../domain/stream/salesOrderDraft';
import { wireCents } from '../../../../wire/wireNumber';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import type { VatComparison } from '../../../../../../domain/stream/vatComparison';

/** Told where the VAT inside what SnelStart made is not the plan's, see `otherVat`. */
export function compareVat(
	{ regels }: SalesOrderDraft,
	order: WireSalesOrder,
	vat: readonly VatComparison[],
): Problem[] {
	const other = otherVat(vat, regels.length, {
		incl: wireCents(order.totaalInclusiefBtw),
		excl: wireCents(order.totaalExclusiefBtw),
	});
	if (other === null) return [];
	const { expected, counted } = other;
	const rates = vat.map(({ rate }) => `${rate} %`).join(', ');
	return [
		{
			code: 'vat-differs',
			message: `SnelStart counts ${euros(counted)} VAT in this order where the plan expected ${euros(expected)} (${rates})`,
			messageNl: `SnelStart rekent ${eurosNl(counted)} btw in deze order waar het plan ${eurosNl(expected)} verwachtte (${rates})`,
			fix: 'Look at the sales order (verkooporder) before it is invoiced: since the plan, the VAT number (btwNummer) or the country of the customer card, or the revenue group (artikelomzetgroep) of an article was changed, or SnelStart taxes deliveries abroad otherwise than the settings say.',
			fixNl:
				'Bekijk de verkooporder voor er wordt gefactureerd: sinds het plan is het btw-nummer of het land van de klantkaart gewijzigd, of de artikelomzetgroep van een artikel, of SnelStart belast leveringen naar het buitenland anders dan de instellingen zeggen.',
			field: 'vat',
			value: euros(counted),
		},
	];
}
