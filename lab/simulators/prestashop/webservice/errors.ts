import type { Shop } from '../store/shop';
import { editDistance } from './editDistance';

export interface WebserviceError {
	code: number;
	message: string;
}

/** The errors of one request; the last one added decides the status, as in PrestaShop. */
export class Errors {
	readonly list: WebserviceError[] = [];

	status = 200;

	add(status: number, code: number, message: string): false {
		this.list.push({ code, message });
		this.status = status;
		return false;
	}

	addDidYouMean(
		status: number,
		code: number,
		label: string,
		value: string,
		known: string[],
	): false {
		const list = known.length > 1 ? ` The full list is: "${known.join('", "')}"` : '';
		return this.add(status, code, `${label}. Did you mean: "${closest(value, known)}"?${list}`);
	}
}

function closest(value: string, known: string[]): string {
	let best = '';
	let shortest = -1;
	for (const word of known) {
		const distance = editDistance(value, word);
		if (distance === 0) return word;
		if (distance <= shortest || shortest < 0) {
			best = word;
			shortest = distance;
		}
	}
	return best;
}

const requestFile = '/var/www/html/classes/webservice/WebserviceRequest.php';

/** Where in that file PHP complains, by release. */
const requestLines = {
	1.6: { refusedFilter: 0, unreadableXml: 0 },
	1.7: { refusedFilter: 1307, unreadableXml: 1506 },
	8: { refusedFilter: 1333, unreadableXml: 1544 },
	9: { refusedFilter: 1319, unreadableXml: 1530 },
};

/** The PHP warnings (8) or notices (1.7) that follow a refused filter and turn its 400 into a 500. */
export function addRefusedFilterNotices(shop: Shop, errors: Errors): void {
	if (shop.release === 1.6 || shop.switches.displayErrorsForced) return;
	const { refusedFilter: firstLine } = requestLines[shop.release];
	for (let line = firstLine; line < firstLine + 4; line += 1) {
		addPhpNotice(
			shop,
			errors,
			'Trying to access array offset on value of type bool',
			requestFile,
			line,
		);
	}
}

/** One PHP diagnostic as the webservice's error handler reports it (always status 500). */
export function addPhpNotice(
	shop: Shop,
	errors: Errors,
	text: string,
	file: string,
	line: number,
): void {
	const [kind, code] = shop.release >= 8 ? ['Warning #2', 3] : ['Notice #8', 5];
	errors.add(500, Number(code), `[PHP ${kind}] ${text} (${file}, line ${line})`);
}

/** The warnings of PHP's XML reader, which come before error 127. */
export function addXmlWarnings(shop: Shop, errors: Errors, lines: string[]): void {
	if (shop.release === 1.6 || shop.switches.displayErrorsForced) return;
	const { unreadableXml: line } = requestLines[shop.release];
	for (const text of lines) {
		const message = `[PHP Warning #2] SimpleXMLElement::__construct(): ${text}`;
		errors.add(500, 3, `${message} (${requestFile}, line ${line})`);
	}
}

/** PHP died (SQL error, unknown order): status 500 with nothing at all in it. */
export class FatalError extends Error {
	constructor(
		readonly status: number,
		readonly text: string,
	) {
		super(text);
	}
}
