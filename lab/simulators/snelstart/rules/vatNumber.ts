import type { ErrorCode } from '../errors/errorCode';
import type { Relatie } from '../tables';
import type { World } from '../world';

/** What is wrong with the VAT number of a relation (REL-0057..0059, 0087, 0088). */
export function vatNumberErrors(row: Relatie, world: World): ErrorCode[] {
	const number = row.btwNummer ?? '';
	if (number === '') return [];
	if (number.length > 50) return ['REL-0057'];
	if (number.length < 2) return ['REL-0058'];
	if (!/^[a-z0-9]+$/i.test(number)) return ['REL-0059'];
	const wrong: ErrorCode[] = [];
	const country = world.byId('landen', row.vestigingsAdres.land?.id);
	if (country !== undefined && prefixOf(number) !== vatPrefix(country.landcode)) {
		wrong.push('REL-0087');
	}
	if (!isValid(number, world)) wrong.push('REL-0088');
	return wrong;
}

function prefixOf(number: string): string {
	return number.slice(0, 2).toUpperCase();
}

function vatPrefix(landcode: string): string {
	return landcode === 'GR' ? 'EL' : landcode;
}

function isValid(number: string, { switches }: World): boolean {
	if (switches.vatNumberCheck === 'off') return true;
	if (switches.vatNumberCheck === 'shape') return /^[a-z]{2}[a-z0-9]{8,12}$/i.test(number);
	return switches.validVatNumbers.includes(number.toUpperCase());
}
