import { fingerprint } from '../../../../domain/books/fingerprint';
import { extraFieldsAsText } from '../../../../domain/books/extraFieldsAsText';
import type { BookedLine, BookedOrder, Touch } from '../../../../domain/stream/bookedOrder';
import type { SalesOrderAddress } from '../../../../domain/stream/salesOrderDraft';
import type { WireAddress } from '../../wire/wireAddress';
import { wireAmount, wirePrice, wireQuantity } from '../../wire/wireNumber';
import type { WireSalesOrder, WireSalesOrderLine } from '../../wire/wireSalesOrder';
import { contentOf } from '../contentOf';

/** A sales order of a web order in our own words. A discount on the whole counts as one on each of its lines. */
export function bookedOrderOf(wire: WireSalesOrder, orderId: string, touch: Touch): BookedOrder {
	return {
		kind: 'bookedOrder',
		salesOrderId: wire.id,
		salesOrderNumber: wire.nummer,
		importKey: wire.betalingskenmerk ?? '',
		orderId,
		reference: wire.orderreferentie ?? '',
		description: wire.omschrijving ?? '',
		memo: wire.memo ?? '',
		total: wireAmount(wire.totaalInclusiefBtw),
		customerId: wire.relatie?.id ?? null,
		status: wire.procesStatus,
		invoiced: Boolean(wire.verkoopfactuur?.id),
		handled: wire.verkoopOrderStatus === 'Uitgevoerd',
		isService: wire.verkoopOrderStatus === 'Service',
		date: (wire.datum ?? '').slice(0, 'yyyy-MM-dd'.length),
		paymentTerm: wireQuantity(wire.krediettermijn),
		isOnHold: wire.geblokkeerd === true,
		mandateId: wire.incassomachtiging?.id ?? '',
		extra: extraFieldsAsText(wire.extraHoofdVelden ?? []),
		templateId: wire.verkoopordersjabloon?.id ?? '',
		costCentreId: wire.kostenplaats?.id ?? '',
		priceMode: wire.verkooporderBtwIngaveModel === 'Inclusief' ? 'Inclusief' : 'Exclusief',
		lines: bookedLinesOf(wire),
		invoiceAddress: addressOf(wire.factuuradres),
		deliveryAddress: addressOf(wire.afleveradres),
		touch,
		...(wire.modifiedOn ? { changedAt: wire.modifiedOn } : {}),
		mark: markOf(wire),
	};
}

/** Fingerprint of all that a sales order says, when it was changed included: equal means that nobody has touched it. */
export const markOf = (wire: WireSalesOrder): string => fingerprint(contentOf(wire, []));

export const bookedLinesOf = ({ regels, factuurkorting }: WireSalesOrder): BookedLine[] =>
	(regels ?? []).map((line) => lineOf(line, wireQuantity(factuurkorting)));

function lineOf(line: WireSalesOrderLine, ofOrder: number): BookedLine {
	const extra = extraFieldsAsText(line.extraRegelVelden ?? []);
	return {
		articleId: line.artikel?.id ?? '',
		description: line.omschrijving ?? '',
		price: wirePrice(line.stuksprijs),
		quantity: wireQuantity(line.aantal),
		discount: wireQuantity(line.kortingsPercentage) + ofOrder,
		...(extra === '' ? {} : { extra }),
	};
}

/** Null for one without a country, which is no address that anybody entered. */
function addressOf(wire: WireAddress | null | undefined): SalesOrderAddress | null {
	if (!wire?.land?.id) return null;
	const { contactpersoon, straat, postcode, plaats, land } = wire;
	return {
		contactpersoon: contactpersoon ?? '',
		straat: straat ?? '',
		postcode: postcode ?? '',
		plaats: plaats ?? '',
		land: { id: land.id },
	};
}
