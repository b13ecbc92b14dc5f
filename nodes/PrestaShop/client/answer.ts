import type { ShopError, ShopRow } from '../wire/shopRow';
import { isRow } from '../wire/row';

/** What came over the wire, before anybody judged it. `status` is null when no answer came at all. */
export interface WireAnswer {
	status: number | null;
	headers: Readonly<Record<string, unknown>>;
	body: string;
	/** ECONNREFUSED, ENOTFOUND, ECONNABORTED ... when no answer came. */
	networkCode: string;
}

/** Stands as network code for an answer that was larger than we read. */
export const TOO_LARGE = 'ANSWER_TOO_LARGE';

/** The body of an answer, understood. */
export type ShopBody =
	| { kind: 'rows'; rows: ShopRow[] }
	| { kind: 'errors'; errors: ShopError[] }
	| { kind: 'empty' }
	| { kind: 'other'; text: string };

/**
 * Reads a webservice body. An empty list is `[]` where an object was expected. PHP notices that the
 * webservice turned into errors do not count when the data came along: PrestaShop then answers 500 with both.
 */
export function bodyOf(body: string): ShopBody {
	const trimmed = body.replace(/^\uFEFF/, '').trim();
	if (trimmed === '') return { kind: 'empty' };
	const parsed = parse(trimmed);
	if (Array.isArray(parsed)) return { kind: 'rows', rows: parsed.filter(isRow) };
	if (!isRow(parsed)) return { kind: 'other', text: trimmed };
	const errors = errorsOf(parsed.errors);
	const rows = rowsOf(parsed);
	if (rows !== null && errors.every(isPhpNotice)) return { kind: 'rows', rows };
	if (errors.length > 0) return { kind: 'errors', errors: essential(errors) };
	return rows === null ? { kind: 'other', text: trimmed } : { kind: 'rows', rows };
}

/** True for the errors 2 to 15 that `webserviceErrorHandler` makes of PHP notices and warnings. */
function isPhpNotice({ code, message }: ShopError): boolean {
	return code >= 2 && code <= 15 && message.startsWith('[PHP ');
}

/** One header as text, whatever the case of its name; '' when it is not there. */
export function header(answer: Pick<WireAnswer, 'headers'>, name: string): string {
	const found = Object.entries(answer.headers).find(([key]) => key.toLowerCase() === name);
	const value = Array.isArray(found?.[1]) ? (found[1] as unknown[])[0] : found?.[1];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return undefined;
	}
}

function rowsOf(parsed: ShopRow): ShopRow[] | null {
	const content = Object.entries(parsed).find(([key]) => key !== 'errors')?.[1];
	if (Array.isArray(content)) return content.filter(isRow);
	return isRow(content) ? [content] : null;
}

function errorsOf(errors: unknown): ShopError[] {
	if (!Array.isArray(errors)) return [];
	return errors.filter(isRow).map(({ code, message }) => ({
		code: Number(code),
		message: typeof message === 'string' ? message : '',
	}));
}

/** The errors that say something: the notices that follow a real error are left out. */
function essential(errors: ShopError[]): ShopError[] {
	const real = errors.filter((error) => !isPhpNotice(error));
	return real.length > 0 ? real : errors;
}
