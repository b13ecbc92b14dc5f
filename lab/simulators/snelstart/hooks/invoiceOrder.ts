import { daysLater } from '../json/naiveDateTime';
import { decimal, toNumber } from '../rules/decimal';
import { afterWrite } from '../resources/verkooporders';
import type { Verkooporder, Verkoopfactuur } from '../tables';
import type { World } from '../world';
import { salesBooking } from './salesBooking';

/** Invoices an order as a person does in SnelStart: makes the invoice and locks the order. */
export function invoiceOrder(order: Verkooporder, world: World): Verkoopfactuur {
	if (order.verkoopfactuur !== null) throw new Error(`Order ${order.nummer} is invoiced already.`);
	const { companyInfo, verkoopfacturen } = world.state;
	const now = world.now();
	const id = world.newGuid('verkoopfacturen');
	const bookingId = world.newGuid('verkoopboekingen');
	const invoice: Verkoopfactuur = {
		verkoopBoeking: { id: bookingId, uri: `/verkoopboekingen/${bookingId}` },
		modifiedOn: now,
		openstaandSaldo: order.totaalInclusiefBtw,
		factuurnummer: String(companyInfo.volgendFactuurnummer),
		vervalDatum: daysLater(now, order.krediettermijn),
		relatie: order.relatie,
		factuurDatum: daysLater(now, 0),
		factuurBedrag: order.totaalInclusiefBtw,
		verkoopOrders: [{ id: order.id, uri: order.uri }],
		id,
		uri: `/verkoopfacturen/${id}`,
	};
	companyInfo.volgendFactuurnummer += 1;
	verkoopfacturen.push(invoice);
	world.state.verkoopboekingen.push(salesBooking(order, invoice, world));
	order.verkoopfactuur = { id, uri: invoice.uri };
	order.procesStatus = 'Factuur';
	order.verkoopOrderStatus = 'Uitgevoerd';
	if (world.switches.invoicingMovesOrder) order.modifiedOn = now;
	afterWrite(order, world);
	return invoice;
}

/** Books a payment; openstaandSaldo falls, modifiedOn does not reliably move and so stays. */
export function payInvoice(number: string, amount: unknown, world: World): Verkoopfactuur {
	const invoice = world.state.verkoopfacturen.find((one) => one.factuurnummer === number);
	if (invoice === undefined) throw new Error(`No invoice ${number}.`);
	const paid = amount === undefined ? invoice.openstaandSaldo : Number(amount);
	invoice.openstaandSaldo = toNumber(decimal(invoice.openstaandSaldo) - decimal(paid));
	world.touch();
	return invoice;
}
