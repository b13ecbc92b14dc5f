export type Primitive = 'String' | 'Guid' | 'DateTime' | 'Decimal' | 'Int32' | 'Boolean';

export interface EdmType {
	/** Full name as it stands in error messages. */
	name: string;
	/** By EDM name: the JSON name with a capital first letter. */
	properties: Record<string, EdmProperty>;
}

export interface EdmProperty {
	json: string;
	type: Primitive | EdmType;
	isCollection: boolean;
}

const MODELS = 'SnelStart.B2B.Api.V2.Models';

type Members = Record<string, Primitive | EdmType | [Primitive | EdmType]>;

/** Builds an EDM type from JSON names; a type in an array is a collection. */
export function model(name: string, members: Members): EdmType {
	const properties: Record<string, EdmProperty> = {};
	for (const [json, member] of Object.entries(members)) {
		const isCollection = Array.isArray(member);
		const type = Array.isArray(member) ? member[0] : member;
		properties[json.charAt(0).toUpperCase() + json.slice(1)] = { json, type, isCollection };
	}
	return { name: `${MODELS}.${name}`, properties };
}

const identifier = (name: string) => model(name, { id: 'Guid' });
const extraVeld = (name: string) => model(name, { naam: 'String', waarde: 'String' });

const land = identifier('Landen.LandIdentifierModel');
const relatieRef = identifier('Relaties.RelatieIdentifierModel');
const artikelRef = identifier('Artikelen.ArtikelIdentifierModel');
const adres = model('Relaties.AdresModel', {
	contactpersoon: 'String',
	straat: 'String',
	postcode: 'String',
	plaats: 'String',
	land,
});
const emailVersturen = model('Relaties.EmailVersturenModel', {
	shouldSend: 'Boolean',
	email: 'String',
	ccEmail: 'String',
});

export const ARTIKEL = model('Artikelen.ArtikelQueryModel', {
	isHoofdartikel: 'Boolean',
	subartikelen: [
		model('Artikelen.SubartikelModel', { artikelcode: 'String', aantal: 'Decimal', id: 'Guid' }),
	],
	artikelcode: 'String',
	omschrijving: 'String',
	artikelOmzetgroep: identifier('Artikelen.ArtikelOmzetGroepIdentifierModel'),
	verkoopprijs: 'Decimal',
	inkoopprijs: 'Decimal',
	eenheid: 'String',
	modifiedOn: 'DateTime',
	relatie: relatieRef,
	isNonActief: 'Boolean',
	voorraadControle: 'Boolean',
	technischeVoorraad: 'Decimal',
	vrijeVoorraad: 'Decimal',
	extraVelden: [extraVeld('Artikelen.ExtraVeldArtikelModel')],
	id: 'Guid',
});

export const RELATIE = model('Relaties.RelatieModel', {
	relatiesoort: ['String'],
	modifiedOn: 'DateTime',
	relatiecode: 'Int32',
	naam: 'String',
	vestigingsAdres: adres,
	correspondentieAdres: adres,
	telefoon: 'String',
	mobieleTelefoon: 'String',
	fax: 'String',
	email: 'String',
	btwNummer: 'String',
	factuurkorting: 'Decimal',
	krediettermijn: 'Int32',
	bankieren: 'Boolean',
	nonactief: 'Boolean',
	kredietLimiet: 'Decimal',
	memo: 'String',
	kvkNummer: 'String',
	oin: 'String',
	websiteUrl: 'String',
	aanmaningsoort: 'String',
	offerteEmailVersturen: emailVersturen,
	bevestigingsEmailVersturen: emailVersturen,
	factuurEmailVersturen: emailVersturen,
	aanmaningEmailVersturen: emailVersturen,
	ublBestandAlsBijlage: 'Boolean',
	iban: 'String',
	bic: 'String',
	incassoSoort: 'String',
	factuurRelatie: relatieRef,
	id: 'Guid',
	extraVeldenKlant: [extraVeld('Relaties.ExtraVeldRelatieModel')],
});

export const VERKOOPORDER = model('Verkooporders.VerkoopOrderModel', {
	relatie: relatieRef,
	procesStatus: 'String',
	nummer: 'Int32',
	modifiedOn: 'DateTime',
	datum: 'DateTime',
	krediettermijn: 'Int32',
	geblokkeerd: 'Boolean',
	omschrijving: 'String',
	betalingskenmerk: 'String',
	incassomachtiging: identifier('VerkoopBoekingen.IncassoMachtigingIdentifierModel'),
	afleveradres: adres,
	factuuradres: adres,
	verkooporderBtwIngaveModel: 'String',
	kostenplaats: identifier('Kostenplaatsen.KostenplaatsIdentifierModel'),
	regels: [
		model('Verkooporders.VerkooporderRegelModel', {
			artikel: artikelRef,
			omschrijving: 'String',
			stuksprijs: 'Decimal',
			aantal: 'Decimal',
			kortingsPercentage: 'Decimal',
			totaal: 'Decimal',
		}),
	],
	memo: 'String',
	orderreferentie: 'String',
	factuurkorting: 'Decimal',
	verkoopfactuur: identifier('Verkoopfacturen.VerkoopfactuurIdentifierModel'),
	verkoopordersjabloon: identifier('Verkoopordersjablonen.VerkoopordersjabloonIdentifierModel'),
	verkoopOrderStatus: 'String',
	totaalExclusiefBtw: 'Decimal',
	totaalInclusiefBtw: 'Decimal',
	id: 'Guid',
});

export const VERKOOPFACTUUR = model('Verkoopfacturen.VerkoopfactuurModel', {
	verkoopBoeking: identifier('VerkoopBoekingen.VerkoopboekingIdentifierModel'),
	modifiedOn: 'DateTime',
	openstaandSaldo: 'Decimal',
	factuurnummer: 'String',
	vervalDatum: 'DateTime',
	relatie: relatieRef,
	factuurDatum: 'DateTime',
	factuurBedrag: 'Decimal',
	verkoopOrders: [identifier('Verkooporders.VerkoopOrderIdentifierModel')],
	id: 'Guid',
});

const bookingLine = (name: string, members: Members) =>
	model(name, { omschrijving: 'String', debet: 'Decimal', credit: 'Decimal', ...members });

export const BANKBOEKING = model('Bankboekingen.BankboekingModel', {
	modifiedOn: 'DateTime',
	datum: 'DateTime',
	markering: 'Boolean',
	boekstuk: 'String',
	gewijzigdDoorAccountant: 'Boolean',
	omschrijving: 'String',
	grootboekBoekingsRegels: [
		bookingLine('Kasboekingen.GrootboekBoekingsRegelModel', {
			grootboek: identifier('Grootboeken.GrootboekIdentifierModel'),
		}),
	],
	verkoopboekingBoekingsRegels: [
		bookingLine('Kasboekingen.VerkoopBoekingVerantwoordingsRegelModel', {
			boekingId: identifier('VerkoopBoekingen.VerkoopboekingIdentifierModel'),
		}),
	],
	bedragUitgegeven: 'Decimal',
	bedragOntvangen: 'Decimal',
	dagboek: identifier('Dagboeken.DagboekIdentifierModel'),
	id: 'Guid',
});

export const GROOTBOEK = model('Grootboeken.GrootboekModel', {
	modifiedOn: 'DateTime',
	omschrijving: 'String',
	kostenplaatsVerplicht: 'Boolean',
	rekeningCode: 'String',
	nonactief: 'Boolean',
	nummer: 'Int32',
	grootboekfunctie: 'String',
	id: 'Guid',
});

export const PRIJSAFSPRAAK = model('Prijsafspraken.PrijsafspraakModel', {
	relatie: relatieRef,
	artikel: artikelRef,
	datum: 'DateTime',
	aantal: 'Decimal',
	korting: 'Decimal',
	verkoopprijs: 'Decimal',
	basisprijs: 'Decimal',
	prijsBepalingSoort: 'String',
});

export const ARTIKELPRIJSAFSPRAKEN = model('Artikelen.ArtikelPrijsAfsprakenModel', {
	artikelCode: 'String',
	artikelOmschrijving: 'String',
	basisprijs: 'Decimal',
});

export const ACTIEPRIJZEN = model('Actieprijzen.ActieprijzenModel', {
	omschrijving: 'String',
	startdatum: 'DateTime',
	einddatum: 'DateTime',
	status: 'String',
});

export const VATRATES = model('VatRates.VatRatesModel', { countryCode: 'String' });

export const VATRATEDEFINITION = model('VatRates.VatRateDefinitionModel', {
	rateCode: 'String',
	shortName: 'String',
	name: 'String',
});
