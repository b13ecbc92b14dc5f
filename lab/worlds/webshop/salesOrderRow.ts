import type {
	Adres,
	Artikel,
	Reference,
	Verkoopfactuur,
	Verkooporder,
	Verkooporderregel,
} from '../../simulators/snelstart/tables';
import { orderMoney } from './orderMoney';
import type { StoryOrder } from './story';

const midnight = ({ placedAt }: StoryOrder) => `${placedAt.slice(0, 10)}T00:00:00`;

/** A line (verkooporderregel) that comes to `cents` including VAT. */
export const salesLine = (
	article: Artikel,
	quantity: number,
	cents: number,
): Verkooporderregel => ({
	artikel: { id: article.id, uri: article.uri },
	omschrijving: article.omschrijving,
	stuksprijs: Math.round((cents * 100) / quantity) / 10_000,
	aantal: quantity,
	kortingsPercentage: 0,
	totaal: cents / 100,
	extraRegelVelden: [],
});

/** A sales order (verkooporder) as SnelStart shows one that was booked earlier. */
export function salesOrderRow(
	order: StoryOrder,
	booked: {
		id: string;
		number: number;
		customer: Reference;
		lines: Verkooporderregel[];
		invoice: Reference | null;
		delivery: Adres;
		billing: Adres;
	},
): Verkooporder {
	const { id, lines, invoice } = booked;
	const cents = lines.reduce((sum, line) => sum + Math.round(line.totaal * 100), 0);
	const status = order.bookedAs ?? 'Order';
	return {
		relatie: booked.customer,
		procesStatus: status === 'invoiced' ? 'Factuur' : status,
		nummer: booked.number,
		modifiedOn: `${order.placedAt.replace(' ', 'T')}.5`,
		datum: midnight(order),
		krediettermijn: 14,
		geblokkeerd: false,
		omschrijving: `Weborder ${order.reference}`,
		betalingskenmerk: null,
		incassomachtiging: null,
		afleveradres: booked.delivery,
		factuuradres: booked.billing,
		verkooporderBtwIngaveModel: 'Inclusief',
		kostenplaats: null,
		regels: lines,
		memo: null,
		orderreferentie: null,
		factuurkorting: 0,
		verkoopfactuur: invoice,
		verkoopordersjabloon: null,
		verkoopOrderStatus: invoice === null ? 'InBehandeling' : 'Uitgevoerd',
		totaalExclusiefBtw: orderMoney(order).paid.excl / 100,
		totaalInclusiefBtw: cents / 100,
		extraHoofdVelden: [],
		id,
		uri: `/verkooporders/${id}`,
	};
}

/** The invoice (verkoopfactuur) of a sales order, paid. */
export function invoiceRow(
	order: StoryOrder,
	made: {
		id: string;
		booking: string;
		number: number;
		customer: Reference;
		salesOrder: string;
		total: number;
	},
): Verkoopfactuur {
	return {
		verkoopBoeking: { id: made.booking, uri: `/verkoopboekingen/${made.booking}` },
		modifiedOn: midnight(order),
		openstaandSaldo: 0,
		factuurnummer: String(made.number),
		vervalDatum: midnight(order),
		relatie: made.customer,
		factuurDatum: midnight(order),
		factuurBedrag: made.total,
		verkoopOrders: [{ id: made.salesOrder, uri: `/verkooporders/${made.salesOrder}` }],
		id: made.id,
		uri: `/verkoopfacturen/${made.id}`,
	};
}
