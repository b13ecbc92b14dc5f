import { worded, type Wording } from '../../domain/words/wording';
/** A part of an address that is so long is a key that was pasted there. */
const KEY_LENGTH = 24;
const PLAIN_PATH = /^[\w.~/-]*$/;

/**
 * Why a web address of a credential may not be used, for people; null when it may. The address is never repeated:
 * somebody may have pasted a key into it.
 *
 * @param label of the field, as on the screen
 */
export function addressTrouble(label: string, address: string): Wording | null {
	const url = urlOf(address);
	if (url === null)
		return worded(
			`'${label}' is no web address: it begins with https://`,
			`'${label}' is geen webadres: dat begint met https://`,
		);
	if (holdsMore(url))
		return worded(
			`'${label}' holds more than an address, perhaps a key`,
			`'${label}' bevat meer dan een adres, misschien een sleutel`,
		);
	if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
		return worded(
			`'${label}' begins with http://, so that keys and orders would cross the network for everybody to read: it has to begin with https://`,
			`'${label}' begint met http://, zodat sleutels en orders voor iedereen leesbaar over het netwerk zouden gaan: het moet met https:// beginnen`,
		);
	}
	return null;
}

/** An address as a message may show it: without anything that may be a key. */
export function shownAddress(address: string): string {
	const url = urlOf(address);
	if (url === null) return 'the address that was filled in';
	const host = url.host.split('.').map((label) => (label.length < KEY_LENGTH ? label : '***'));
	const path = url.pathname === '/' ? '' : url.pathname;
	return `${url.protocol}//${host.join('.')}${isPlain(path) ? path : '/***'}`;
}

function urlOf(address: string): URL | null {
	try {
		const url = new URL(address.trim());
		return /^https?:$/.test(url.protocol) ? url : null;
	} catch {
		return null;
	}
}

const holdsMore = ({ hostname, pathname, username, password, search, hash }: URL): boolean =>
	[username, password, search, hash].some((part) => part !== '') ||
	hostname.split('.').some(({ length }) => length >= KEY_LENGTH) ||
	!isPlain(pathname);

const isPlain = (path: string): boolean =>
	PLAIN_PATH.test(path) && path.split('/').every(({ length }) => length < KEY_LENGTH);

const isLoopback = (hostname: string): boolean =>
	hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
