import type { ErrorCode } from '../errors/errorCode';
import type { Adres } from '../tables';
import type { World } from '../world';
import { pointerTo } from './pointer';

/** An address row of a bound address; missing members become null. */
export function addressFrom(bound: unknown): Adres {
	const sent = (typeof bound === 'object' && bound !== null ? bound : {}) as Partial<Adres>;
	return {
		contactpersoon: sent.contactpersoon ?? null,
		straat: sent.straat ?? null,
		postcode: sent.postcode ?? null,
		plaats: sent.plaats ?? null,
		land: pointerTo('landen', sent.land),
	};
}

/** Is nothing filled in? */
export function isEmptyAddress({ contactpersoon, straat, postcode, plaats, land }: Adres): boolean {
	return !contactpersoon && !straat && !postcode && !plaats && land === null;
}

/** Codes for the parts of an address, in the order of the limits. */
export interface AddressCodes {
	straat: ErrorCode;
	postcode: ErrorCode;
	plaats: ErrorCode;
	contactpersoon: ErrorCode;
	land: ErrorCode;
}

const LIMITS = { straat: 50, postcode: 25, plaats: 50, contactpersoon: 50 } as const;

/** What is wrong with the parts of an address: too long, or a country that does not exist. */
export function addressErrors(address: Adres, codes: AddressCodes, world: World): ErrorCode[] {
	const wrong: ErrorCode[] = [];
	for (const part of ['straat', 'postcode', 'plaats', 'contactpersoon'] as const) {
		if ((address[part] ?? '').length > LIMITS[part]) wrong.push(codes[part]);
	}
	const { land } = address;
	if (land !== null && world.byId('landen', land.id) === undefined) wrong.push(codes.land);
	return wrong;
}
