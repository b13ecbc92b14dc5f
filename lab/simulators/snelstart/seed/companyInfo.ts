import type { CompanyInfo } from '../tables';

/** Settings of a new administration; article codes are numeric, as in real new ones. */
export function companyInfo(newGuid: () => string): CompanyInfo {
	const ledger = () => {
		const id = newGuid();
		return { id, uri: `/grootboeken/${id}` };
	};
	return {
		...identity(newGuid()),
		...bookkeeping(),
		...salesAndStock(),
		rekeningTeOntvangenInkoopfacturen: ledger(),
		dagboekVoorraadverschillen: ledger(),
		buitenlandseBtwGrootboek: ledger(),
		factureerBuitenlandsBtw: false,
		factureerBuitenlandsBtwRanges: [],
	};
}

function identity(administratieIdentifier: string) {
	return {
		administratieIdentifier,
		administratieNaam: 'Proefadministratie',
		bedrijfsnaam: 'Proefwinkel',
		contactpersoon: 'Jo Winkelier',
		adres: 'Dorpsstraat 1',
		postcode: '1811 AB',
		plaats: 'Alkmaar',
		telefoon: '072-5550100',
		mobieleTelefoon: null,
		fax: null,
		bankrekeningnummer: null,
		iban: 'NL91ABNA0417164300',
		bic: 'ABNANL2A',
		rechtsvorm: 'Eenmanszaak' as const,
		btwNummer: 'NL123456782B90',
		btwIdentificatieNummer: null,
		kvKNummer: '12345678',
		email: 'administratie@example.nl',
		website: 'https://www.example.nl',
		vrijeTekst1: null,
		vrijeTekst2: null,
		vrijeTekst3: null,
		vrijeTekst4: null,
	};
}

function bookkeeping() {
	return {
		huidigBoekjaar: 2026,
		beginmaandFiscaleBoekjaar: 1,
		btwAangiftePeriodeSoort: 'Kwartaal' as const,
		icpAangiftePeriodeSoort: 'Kwartaal' as const,
		btwNummerFiscaleEenheid: null,
		tussentijdseSuppletiesBerekenen: false,
		mapUBLBestanden: null,
		btwPercentageAangifteKredietbeperking: 0,
		markeergedragInlezenBankafschriften: 'AlleenBelangrijkste' as const,
		voorkeurenTijdensBoeken: true,
		aantalVoorloopnullenGrootboekrekeningen: 0,
		kleineOndernemersregeling: {
			isKleineOndernemersRegelingActief: false,
			maximaalBedragVolledigeVerrekening: 0,
			maximaalBedragKleineOndernemersRegeling: 0,
		},
		volgendFactuurnummer: 20260001,
		volgendVerkoopordernummer: 1,
		volgendContantbonnummer: 1,
		volgendInkoopordernummer: 1,
		factuurAlsBijlageVerkoopboeking: true,
	};
}

function salesAndStock() {
	return {
		voorraadcontroleOrderinvoer: false,
		abonnementOvernemen: false,
		kolomGeleverdAutomatischVullen: true,
		voorraadkolommenTonenInInkoop: true,
		backorderGebruiken: false,
		deelleveringOrdersDefaultAan: false,
		tekstregelsOvernemenNaarBackorder: 'Geen' as const,
		regelkortingVerkooporder: 'BerekenenOverRegelBedrag' as const,
		drempelbedragVerkooporderbeheer: 0,
		drempelbedragVerkooporderbeheerMaxDagenUitstel: 0,
		verkoopprijsArtikelbestandExclusiefBtw: true,
		inkoopprijsArtikelbestandExclusiefBtw: true,
		artikelcodeSoort: 'Numeriek' as const,
		artikelcodeMaxLengte: 10,
		begindatumVoorraadtelling: '2020-01-01T00:00:00',
		voorraadTonenInZoekvenster: true,
		aantalDecimalenArtikelprijzen: 2,
		aantalDecimalenArtikelaantallen: 2,
		verkooporderVoorraadVanafNiveau: 'Bevestiging' as const,
		voorraadSysteem: 'Fifo' as const,
		momentVoorraadBijwerken: 'BijBoekenOntvangst' as const,
	};
}
