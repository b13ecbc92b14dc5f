import { withoutEnding } from '../../../domain/words/text';

/**
 * Base address of the shop as a person pastes it: a trailing slash, a pasted `/api` or `index.php`, a query
 * and blanks are forgiven, a sub-folder is kept and a missing scheme becomes https.
 *
 * @returns the address without trailing slash, null when it is no web address
 */
export function shopBaseUrl(pasted: string): string | null {
	const trimmed = pasted.trim();
	const withScheme = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
	try {
		const url = new URL(withScheme);
		if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
		return url.hostname === '' ? null : `${url.origin}${folderOf(url.pathname)}`;
	} catch {
		return null;
	}
}

/**
 * The shop address a redirect points to, to be put into the credential. PrestaShop sends requests for
 * another host to `http://host/?url=orders&...`; web servers send them to `https://host/api/orders`.
 */
export function shopUrlOfRedirect(location: string, requestedUrl: string): string | null {
	try {
		const { origin, pathname } = new URL(location, requestedUrl);
		return shopBaseUrl(`${origin}${pathname}`);
	} catch {
		return null;
	}
}

/** Pages of a shop that people paste the address of. */
const ENTRIES = ['/index.php', '/webservice/dispatcher.php'];

function folderOf(pathname: string): string {
	const [folder] = `${pathname}/`.split('/api/', 1);
	const entry = ENTRIES.find((name) => withoutEnding(folder, '/').endsWith(name));
	return withoutEnding(entry ? withoutEnding(folder, '/').slice(0, -entry.length) : folder, '/');
}
