import { decimal, toNumber } from '../rules/decimal';
import { orderTotals } from '../rules/orderTotals';
import type { BtwSoort, Verkoopboeking, Verkoopfactuur, Verkooporder } from '../tables';
import type { World } from '../world';

/**
 * The booking that SnelStart makes of an invoice: turnover without VAT by kind of VAT, and the VAT of each kind. Which kinds a
 * delivery abroad gets is nowhere documented; here it gets those of the articles.
 */
export function salesBooking(
	order: Verkooporder,
	invoice: Verkoopfactuur,
	world: World,
): Verkoopboeking {
	const booking: Verkoopboeking = {
		modifiedOn: invoice.modifiedOn,
		boekstuk: invoice.factuurnummer,
		gewijzigdDoorAccountant: false,
		markering: false,
		factuurdatum: invoice.factuurDatum,
		factuurnummer: invoice.factuurnummer,
		klant: order.relatie,
		omschrijving: order.omschrijving ?? '',
		factuurbedrag: invoice.factuurBedrag,
		betalingstermijn: order.krediettermijn,
		boekingsregels: [],
		btw: [],
		documents: [],
		...invoice.verkoopBoeking,
	};
	for (const [kind, lines] of byKind(order, world)) {
		const totals = orderTotals({ ...order, regels: lines }, world);
		const vat = decimal(totals.totaalInclusiefBtw) - decimal(totals.totaalExclusiefBtw);
		booking.boekingsregels.push({
			omschrijving: `Omzet ${kind}`,
			grootboek: groupOf(lines[0], world)?.verkoopGrootboekNederlandIdentifier ?? null,
			kostenplaats: null,
			bedrag: totals.totaalExclusiefBtw,
			btwSoort: kind,
		});
		if (vat !== 0n) booking.btw.push({ btwSoort: `Verkopen${kind}`, btwBedrag: toNumber(vat) });
	}
	return booking;
}

type Line = Verkooporder['regels'][number];

const groupOf = (line: Line, world: World) =>
	world.byId(
		'artikelomzetgroepen',
		world.byId('artikelen', line.artikel?.id)?.artikelOmzetgroep?.id,
	);

function byKind({ regels }: Verkooporder, world: World): Map<BtwSoort, Line[]> {
	const kinds = new Map<BtwSoort, Line[]>();
	for (const line of regels) {
		const kind = groupOf(line, world)?.verkoopNederlandBtwSoort ?? 'Geen';
		kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
	}
	return kinds;
}
