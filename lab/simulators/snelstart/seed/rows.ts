import { guidSource } from '../guid';
import type {
	Adres,
	Artikel,
	EmailVersturen,
	Kostenplaats,
	Relatie,
	SnelStartState,
	Verkoopordersjabloon,
} from '../tables';

const SEED_MODIFIED_ON = '2026-01-05T09:30:00.25';

/** Makes a row's GUID from what it is, so that the same seed always has the same GUIDs. */
function guidFor(kind: string, position: number): string {
	return guidSource(`${kind} ${position}`)();
}

export function emptyAdres(): Adres {
	return { contactpersoon: null, straat: null, postcode: null, plaats: null, land: null };
}

function noEmail(): EmailVersturen {
	return { shouldSend: false, email: null, ccEmail: null };
}

/** Adds an article to a state; without a revenue group it gets group 1 (Hoog). Returns the row. */
export function addArticle(
	state: SnelStartState,
	given: Partial<Artikel> & { artikelcode: string },
): Artikel {
	const id = given.id ?? guidFor('artikel', state.artikelen.length);
	const group = state.artikelomzetgroepen[0];
	const row: Artikel = {
		isHoofdartikel: false,
		subartikelen: [],
		omschrijving: `Artikel ${given.artikelcode}`,
		artikelOmzetgroep: { id: group.id, uri: group.uri },
		verkoopprijs: 0,
		inkoopprijs: 0,
		eenheid: null,
		modifiedOn: SEED_MODIFIED_ON,
		relatie: null,
		isNonActief: false,
		voorraadControle: true,
		technischeVoorraad: given.vrijeVoorraad ?? 0,
		vrijeVoorraad: given.technischeVoorraad ?? 0,
		extraVelden: [],
		...given,
		id,
		uri: `/artikelen/${id}`,
	};
	state.artikelen.push(row);
	return row;
}

/** A relation as SnelStart shows one with nothing filled in. */
export function blankRelatie(id: string): Relatie {
	return {
		relatiesoort: ['Klant'],
		modifiedOn: SEED_MODIFIED_ON,
		relatiecode: 0,
		naam: '',
		vestigingsAdres: emptyAdres(),
		correspondentieAdres: emptyAdres(),
		telefoon: null,
		mobieleTelefoon: null,
		fax: null,
		email: null,
		btwNummer: null,
		factuurkorting: 0,
		krediettermijn: 0,
		bankieren: false,
		nonactief: false,
		kredietLimiet: 0,
		memo: null,
		kvkNummer: null,
		oin: null,
		websiteUrl: null,
		aanmaningsoort: 'Nee',
		offerteEmailVersturen: noEmail(),
		bevestigingsEmailVersturen: noEmail(),
		factuurEmailVersturen: noEmail(),
		aanmaningEmailVersturen: noEmail(),
		offerteAanvraagEmailVersturen: noEmail(),
		bestellingEmailVersturen: noEmail(),
		ublBestandAlsBijlage: false,
		iban: null,
		bic: null,
		incassoSoort: 'Geen',
		factuurRelatie: null,
		inkoopBoekingenUri: `/relaties/${id}/inkoopboekingen`,
		verkoopBoekingenUri: `/relaties/${id}/verkoopboekingen`,
		documents: [],
		extraVeldenKlant: [],
		id,
		uri: `/relaties/${id}`,
	};
}

/** Adds a customer (or what `relatiesoort` says) to a state; the code is highest + 1. */
export function addRelation(
	state: SnelStartState,
	given: Partial<Relatie> & { naam: string },
): Relatie {
	const id = given.id ?? guidFor('relatie', state.relaties.length);
	const highest = state.relaties.reduce((top, one) => Math.max(top, one.relatiecode), 0);
	const row: Relatie = { ...blankRelatie(id), relatiecode: highest + 1, ...given, id };
	state.relaties.push(row);
	return row;
}

/** Adds a sales order template to a state. */
export function addTemplate(
	state: SnelStartState,
	given: Partial<Verkoopordersjabloon> & { omschrijving: string },
): Verkoopordersjabloon {
	const id = given.id ?? guidFor('sjabloon', state.verkoopordersjablonen.length);
	const row: Verkoopordersjabloon = {
		nonactief: false,
		prijsIngaveExclusiefBtw: false,
		nieuweOrdersBlokkeren: false,
		extraHoofdVelden: [],
		extraRegelVelden: [],
		...given,
		id,
		uri: `/verkoopordersjablonen/${id}`,
	};
	state.verkoopordersjablonen.push(row);
	return row;
}

/** Adds a cost centre to a state. */
export function addCostCentre(
	state: SnelStartState,
	given: { nummer: number; omschrijving: string; nonactief?: boolean },
): Kostenplaats {
	const id = guidFor('kostenplaats', given.nummer);
	const row = { nonactief: false, ...given, id, uri: `/kostenplaatsen/${id}` };
	state.kostenplaatsen.push(row);
	return row;
}
