import { guidSource } from './guid';
import { companyInfo } from './seed/companyInfo';
import { ALL_SCOPES, inventedKoppelsleutel } from './seed/koppelsleutel';
import { landen } from './seed/landen';
import { ledgers } from './seed/ledgers';
import { artikelomzetgroepen } from './seed/omzetgroepen';
import { addArticle, addRelation, addTemplate } from './seed/rows';
import { btwtarieven, vatratedefinitions, vatrates } from './seed/vat';
import type { SnelStartState } from './tables';

/**
 * A new administration as SnelStart makes one (reference: simulator-seed-facts.json): the three
 * special relations, text articles -1 and -2, 8 revenue groups, 250 countries, VAT tables, an
 * active template "Webwinkel" (prices including VAT) and an inactive one. Always the same GUIDs.
 */
export function emptyAdministration(): SnelStartState {
	const newGuid = guidSource('administration');
	const state: SnelStartState = {
		companyInfo: companyInfo(newGuid),
		artikelen: [],
		artikelomzetgroepen: artikelomzetgroepen(newGuid),
		relaties: [],
		verkooporders: [],
		verkoopordersjablonen: [],
		verkoopfacturen: [],
		verkoopboekingen: [],
		...ledgers(),
		bankboekingen: [],
		geblokkeerdTot: null,
		landen: landen(newGuid),
		btwtarieven: btwtarieven(),
		vatrates: vatrates(),
		vatratedefinitions: vatratedefinitions(),
		kostenplaatsen: [],
		prijsafspraken: [],
		artikelprijsafspraken: [],
		actieprijzen: [],
		overige: {},
		extraveldnamen: { artikel: [], klant: [], leverancier: [] },
		koppelsleutels: [
			{ sleutel: inventedKoppelsleutel('1'), scopes: ALL_SCOPES, ingetrokken: false },
		],
	};
	addSpecialRows(state);
	return state;
}

function addSpecialRows(state: SnelStartState): void {
	addRelation(state, {
		naam: '<Vul hier uw bedrijfsnaam in>',
		relatiesoort: ['Eigen'],
		relatiecode: 0,
	});
	addRelation(state, {
		naam: 'Leverancier onbekend',
		relatiesoort: ['Leverancier'],
		relatiecode: -1,
	});
	addRelation(state, { naam: 'Klant onbekend', relatiesoort: ['Klant'], relatiecode: -2 });
	for (const artikelcode of ['-1', '-2']) {
		addArticle(state, { artikelcode, omschrijving: 'Tekstregel', voorraadControle: false });
	}
	addTemplate(state, { omschrijving: 'Webwinkel' });
	addTemplate(state, { omschrijving: 'Oud sjabloon', nonactief: true });
}
