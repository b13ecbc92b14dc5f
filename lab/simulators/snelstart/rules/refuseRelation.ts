import type { ErrorCode } from '../errors/errorCode';
import { codes } from '../errors/refusal';
import type { Relatie } from '../tables';
import type { World } from '../world';
import { addressErrors, isEmptyAddress } from './address';
import { emailErrors } from './emailErrors';
import { vatNumberErrors } from './vatNumber';

const RESIDENCE = {
	straat: 'REL-0020',
	postcode: 'REL-0021',
	plaats: 'REL-0022',
	contactpersoon: 'REL-0023',
	land: 'REL-0056',
} as const;
const CORRESPONDENCE = {
	straat: 'REL-0025',
	postcode: 'REL-0026',
	plaats: 'REL-0027',
	contactpersoon: 'REL-0028',
	land: 'REL-0055',
} as const;

/** Throws what is wrong with a relation that is about to be written (REL-0001..0096). */
export function refuseRelation(row: Relatie, old: Relatie | null, world: World): void {
	const wrong: ErrorCode[] = [
		...kindErrors(row, old, world),
		...identityErrors(row, world),
		...addressErrors(row.vestigingsAdres, RESIDENCE, world),
		...addressErrors(row.correspondentieAdres, CORRESPONDENCE, world),
		...completenessErrors(row, world),
		...emailErrors(row),
		...vatNumberErrors(row, world),
		...paymentErrors(row),
		...invoiceRelationErrors(row, world),
	];
	if (wrong.length > 0) throw codes(wrong);
}

function kindErrors(row: Relatie, old: Relatie | null, { switches }: World): ErrorCode[] {
	const kinds: string[] = row.relatiesoort;
	if (old?.relatiesoort.includes('Eigen') && kinds.includes('Eigen')) return [];
	if (kinds.length === 0 || kinds.includes('Geen')) return ['REL-0001'];
	if (kinds.includes('Eigen')) return ['REL-0048'];
	const both = kinds.includes('Klant') && kinds.includes('Leverancier');
	if (both && switches.bothRelationKinds === 'refused') return ['REL-0065'];
	const isChanged =
		old !== null && [...old.relatiesoort].sort().join() !== [...kinds].sort().join();
	return isChanged && switches.bothRelationKinds === 'refused' ? ['REL-0064'] : [];
}

function identityErrors(row: Relatie, { state }: World): ErrorCode[] {
	const wrong: ErrorCode[] = [];
	if (row.naam.trim() === '') wrong.push('REL-0007');
	const isTaken = state.relaties.some(
		(one) => one.id !== row.id && one.relatiecode === row.relatiecode,
	);
	if (isTaken) wrong.push('REL-0008');
	if (row.krediettermijn < -365 || row.krediettermijn > 1000) wrong.push('REL-0003');
	if ((row.mobieleTelefoon ?? '').length > 25) wrong.push('REL-0012');
	if ((row.telefoon ?? '').length > 25) wrong.push('REL-0013');
	if (row.websiteUrl && !/^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/.*)?$/i.test(row.websiteUrl)) {
		wrong.push('REL-0015');
	}
	if (row.oin && !/^\d{20}$/.test(row.oin)) wrong.push('REL-0086');
	return wrong;
}

function completenessErrors(row: Relatie, { switches }: World): ErrorCode[] {
	const { vestigingsAdres: address } = row;
	if (switches.partialAddress === 'accepted' || isEmptyAddress(address)) return [];
	const { straat, postcode, plaats, land } = address;
	return straat && postcode && plaats && land !== null ? [] : ['REL-0060'];
}

function paymentErrors(row: Relatie): ErrorCode[] {
	const isCustomer = row.relatiesoort.includes('Klant');
	const wrong: ErrorCode[] = [];
	if (!isCustomer && row.aanmaningsoort !== 'Nee') wrong.push('REL-0002');
	if (!isCustomer && row.incassoSoort !== 'Geen') wrong.push('REL-0016');
	if (!isCustomer && row.factuurkorting !== 0) wrong.push('REL-0004');
	if (!isCustomer && row.kredietLimiet !== 0) wrong.push('REL-0062');
	if (row.bankieren && !row.relatiesoort.includes('Leverancier')) wrong.push('REL-0014');
	if ((row.bankieren || row.incassoSoort !== 'Geen') && !row.iban) wrong.push('REL-0009');
	return wrong;
}

function invoiceRelationErrors(row: Relatie, world: World): ErrorCode[] {
	if (row.factuurRelatie === null) return [];
	const payer = world.byId('relaties', row.factuurRelatie.id);
	if (payer === undefined) return ['REL-0017'];
	return payer.relatiesoort.includes('Klant') ? [] : ['REL-0018'];
}
