import { dayOf } from '../json/naiveDateTime';
import type { BtwSoort, Land, RateCode, Verkooporder, Verkooporderregel } from '../tables';
import type { World } from '../world';

type VatOrder = Pick<Verkooporder, 'relatie' | 'datum' | 'afleveradres'>;

const EU = new Set(
	'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * VAT percentage of a line: article -> revenue group -> btwSoort, at the rate of the order date.
 * With factureerBuitenlandsBtw the delivery country's rate for consumers (no btwNummer); for an
 * EU business abroad and outside the EU the switch foreignBusinessVat decides.
 */
export function vatPercentage(
	order: VatOrder,
	line: Pick<Verkooporderregel, 'artikel'>,
	world: World,
): number {
	const kind = vatKind(line, world);
	const customer = world.byId('relaties', order.relatie.id);
	const country = deliveryCountry(order, world);
	const isAbroad = country !== undefined && country.landcode !== 'NL';
	const isBusiness = Boolean(customer?.btwNummer);
	if (!isAbroad) return domesticRate(kind, order.datum, world);
	const isReversed = EU.has(country.landcode) ? isBusiness : true;
	if (isReversed) {
		const isZero = world.switches.foreignBusinessVat === 'zero';
		return isZero ? 0 : domesticRate(kind, order.datum, world);
	}
	if (!world.state.companyInfo.factureerBuitenlandsBtw) {
		return domesticRate(kind, order.datum, world);
	}
	return foreignRate(kind, country, order.datum, world);
}

function vatKind(line: Pick<Verkooporderregel, 'artikel'>, world: World): BtwSoort {
	const article = world.byId('artikelen', line.artikel?.id);
	const group = world.byId('artikelomzetgroepen', article?.artikelOmzetgroep?.id);
	return group?.verkoopNederlandBtwSoort ?? 'Geen';
}

/** Country of the delivery address, else of the customer; undefined counts as home. */
function deliveryCountry(order: VatOrder, world: World): Land | undefined {
	const customer = world.byId('relaties', order.relatie.id);
	const id = order.afleveradres.land?.id ?? customer?.vestigingsAdres.land?.id;
	return world.byId('landen', id);
}

function domesticRate(kind: BtwSoort, date: string, { state }: World): number {
	const day = dayOf(date);
	const row = state.btwtarieven.find(
		(one) =>
			one.btwSoort === kind && dayOf(one.datumVanaf) <= day && day <= dayOf(one.datumTotEnMet),
	);
	return row?.btwPercentage ?? 0;
}

function foreignRate(kind: BtwSoort, country: Land, date: string, world: World): number {
	if (kind === 'Geen' || kind === 'Overig') return 0;
	const rates =
		world.state.vatrates.find((one) => one.countryCode === country.landcodeISO)?.vatRates ?? [];
	for (const code of codesFor(kind, world.switches.foreignReducedRate)) {
		const valid = rates
			.filter((one) => one.rateCode === code && dayOf(one.validFrom) <= dayOf(date))
			.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
		if (valid.length > 0) return valid[0].rate;
	}
	return domesticRate(kind, date, world);
}

function codesFor(kind: BtwSoort, reduced: 'RRH' | 'RRL'): RateCode[] {
	if (kind === 'Hoog') return ['SR'];
	return [reduced, reduced === 'RRL' ? 'RRH' : 'RRL', 'SR'];
}
