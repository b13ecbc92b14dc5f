import type {
	Article,
	Books,
	Country,
	Customer,
	CustomerAddress,
	ExistingSalesOrder,
	RevenueGroup,
	SalesOrderTemplate,
	VatKind,
	VatTariff,
} from '../../../domain/order/books';
import type {
	WireAddress,
	WireArticle,
	WireCompanyInfo,
	WireCountry,
	WireCustomer,
	WireRevenueGroup,
	WireSalesOrder,
	WireTemplate,
	WireVatTariff,
} from './types';
import { contentOf } from './content';

export const companyOf = (wire: WireCompanyInfo): Books['company'] => ({
	name: wire.administratieNaam,
	numericArticleCodes: wire.artikelcodeSoort === 'Numeriek',
	articleCodeMaxLength: wire.artikelcodeMaxLengte,
	foreignVat: wire.factureerBuitenlandsBtw,
	articlePricesExclVat: wire.verkoopprijsArtikelbestandExclusiefBtw,
});

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

/** What SnelStart gives out itself when a card is made. */
const OWN_MEMBERS = ['id', 'uri', 'relatiecode', 'modifiedOn'];

export const customerOf = (wire: WireCustomer & { modifiedOn?: string | null }): Customer => ({
	id: wire.id,
	number: wire.relatiecode,
	name: wire.naam ?? '',
	email: wire.email ?? '',
	isCustomer: (wire.relatiesoort ?? []).includes('Klant'),
	inactive: wire.nonactief,
	content: contentOf(wire, OWN_MEMBERS),
	modifiedOn: wire.modifiedOn ?? null,
	vatNumber: wire.btwNummer ?? '',
	phone: wire.telefoon ?? '',
	address: addressOf(wire.vestigingsAdres),
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
});
