import type {
	Article,
	Country,
	Customer,
	CustomerAddress,
	ExistingSalesOrder,
	ForeignVatRate,
	RevenueGroup,
	SalesOrderTemplate,
	VatKind,
	VatTariff,
} from '../../../domain/books/books';
import { contentOf } from '../wire/content';
import type { WireArticle } from '../wire/wireArticle';
import type { WireAddress } from '../wire/wireAddress';
import type { WireSalesOrder } from '../wire/wireSalesOrder';
import type { WireCustomer } from '../wire/wireCustomer';
import type { WireTemplate } from '../wire/wireTemplate';
import type { WireVatRates } from '../wire/wireVatRates';
import type { WireCountry } from '../wire/wireCountry';
import type { WireRevenueGroup } from '../wire/wireRevenueGroup';
import type { WireVatTariff } from '../wire/wireVatTariff';
import type { WireCostCentre } from '../wire/wireCostCentre';

export const templateOf = (wire: WireTemplate): SalesOrderTemplate => ({
	id: wire.id,
	name: wire.omschrijving,
	pricesExclVat: wire.prijsIngaveExclusiefBtw,
	lineFields: (wire.extraRegelVelden ?? []).map((field) => ({
		number: field.veldNummer,
		name: field.omschrijving ?? '',
		kind: field.soortVeld,
		maxLength: field.maximumTekstLengte,
	})),
});

/** `landcode` is alpha-2, `landcodeISO` alpha-3; a country without alpha-2 answers to no address of the shop. */
export const countryOf = (wire: WireCountry): Country => ({
	id: wire.id,
	name: wire.naam,
	iso: (wire.landcode ?? '').toUpperCase(),
	iso3: (wire.landcodeISO ?? '').toUpperCase(),
});

export const revenueGroupOf = (wire: WireRevenueGroup): RevenueGroup => ({
	id: wire.id,
	number: wire.nummer,
	name: wire.omschrijving,
	vatKind: wire.verkoopNederlandBtwSoort as VatKind,
});

export const vatTariffOf = (wire: WireVatTariff): VatTariff => ({
	vatKind: wire.btwSoort as VatKind,
	percentage: String(wire.btwPercentage),
	from: wire.datumVanaf.slice(0, 10),
	until: wire.datumTotEnMet.slice(0, 10),
});

/** The rates of one country, each with the day it holds from. */
export const foreignVatRatesOf = ({ countryCode, vatRates }: WireVatRates): ForeignVatRate[] =>
	(vatRates ?? []).map(({ rateCode, rate, validFrom }) => ({
		countryIso3: countryCode.toUpperCase(),
		code: rateCode,
		percentage: String(rate),
		from: validFrom.slice(0, 10),
	}));

/** Cost centre (kostenplaats). */
export interface CostCentre {
	id: string;
	number: number;
	name: string;
}

export const costCentreOf = (wire: WireCostCentre): CostCentre => ({
	id: wire.id,
	number: wire.nummer,
	name: wire.omschrijving,
});

export const articleOf = (wire: WireArticle): Article => ({
	id: wire.id,
	code: wire.artikelcode,
	name: wire.omschrijving ?? '',
	revenueGroupId: wire.artikelOmzetgroep?.id ?? null,
	inactive: wire.isNonActief,
	price: String(wire.verkoopprijs ?? 0),
	extraFields: filledFields(wire.extraVelden),
	parts: (wire.subartikelen ?? []).map(({ id, artikelcode, aantal }) => ({
		articleId: id,
		code: artikelcode,
		quantity: Number(aantal),
	})),
});

/** Extra fields by name; those without a value say nothing. */
function filledFields(fields: WireArticle['extraVelden']): Record<string, string> {
	const filled = (fields ?? []).filter(({ naam, waarde }) => naam && waarde);
	return Object.fromEntries(filled.map(({ naam, waarde }) => [naam, waarde]));
}

/** What SnelStart gives out itself when a card is made, and the extra fields, which are written after it. */
const NOT_CONTENT = ['id', 'uri', 'relatiecode', 'modifiedOn', 'extraVeldenKlant'];

export const customerOf = (wire: WireCustomer & { modifiedOn?: string | null }): Customer => ({
	id: wire.id,
	number: wire.relatiecode,
	name: wire.naam ?? '',
	email: wire.email ?? '',
	isCustomer: (wire.relatiesoort ?? []).includes('Klant'),
	inactive: wire.nonactief,
	content: contentOf(wire, NOT_CONTENT),
	modifiedOn: wire.modifiedOn ?? null,
	vatNumber: wire.btwNummer ?? '',
	phone: wire.telefoon ?? '',
	address: addressOf(wire.vestigingsAdres),
	postalAddress: addressOf(wire.correspondentieAdres),
	extraFields: filledFields(wire.extraVeldenKlant),
});

function addressOf(wire: WireAddress | null | undefined): CustomerAddress | null {
	if (!wire) return null;
	return {
		contact: wire.contactpersoon ?? '',
		street: wire.straat ?? '',
		postcode: wire.postcode ?? '',
		city: wire.plaats ?? '',
		countryId: wire.land?.id ?? null,
	};
}

export const existingSalesOrderOf = (wire: WireSalesOrder): ExistingSalesOrder => ({
	id: wire.id,
	number: wire.nummer,
	importKey: wire.betalingskenmerk ?? '',
	customerId: wire.relatie?.id ?? null,
	invoiced: Boolean(wire.verkoopfactuur?.id),
});
