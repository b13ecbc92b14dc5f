import { fingerprint } from '../../../domain/books/fingerprint';

/** Every row that was ever there, by its short key, with one letter for what is known of it. */
export type KnownRows = Map<string, string>;

const KEY_LETTERS = 8;
const HEX_DIGITS = 12;
const ENTRY = KEY_LETTERS + 1;

/** What a row is remembered by: 48 bits of a hash, so that two of a million rows share one once in 500 administrations. */
export const shortKey = (id: string): string =>
	Buffer.from(fingerprint(id).slice(0, HEX_DIGITS), 'hex').toString('base64url');

/** As one text, nine letters for each row. */
export const packedRows = (rows: KnownRows): string => [...rows].flat().join('');

/** The same back. */
export const unpackedRows = (text: string): KnownRows =>
	new Map(
		Array.from({ length: Math.floor(text.length / ENTRY) }, (_, place): [string, string] => {
			const entry = text.slice(place * ENTRY, (place + 1) * ENTRY);
			return [entry.slice(0, KEY_LETTERS), entry.slice(KEY_LETTERS)];
		}),
	);
