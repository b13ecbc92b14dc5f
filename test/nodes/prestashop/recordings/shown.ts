import {
	parseBody,
	type XmlElement,
} from '../../../../lab/simulators/prestashop/webservice/xmlBody';
import type { Recording } from '../../../contract/prestashop/recording';

type Fields = Record<string, unknown>;

interface ShopError {
	code: number;
	message: string;
}

/** What a recorded answer shows, read without the product. */
export type Shown =
	| { kind: 'rows'; rows: Fields[] }
	| { kind: 'errors'; codes: number[] }
	| { kind: 'nothing' };

const isNotice = ({ code, message }: ShopError): boolean =>
	code >= 2 && code <= 15 && message.startsWith('[PHP ');

/** Rows, or the codes of what is refused; notices of PHP beside rows are no refusal. */
export function shownIn({ response: { status, body } }: Recording): Shown {
	const whole = body ?? '';
	if (whole.startsWith('<?xml')) return shownInXml(whole);
	if (!/^[[{]/.test(whole)) return { kind: 'nothing' };
	const content = JSON.parse(whole) as Fields | unknown[];
	if (Array.isArray(content))
		return { kind: 'rows', rows: content.filter((one) => typeof one === 'object') as Fields[] };
	const { errors = [], ...named } = content as Fields & { errors?: ShopError[] };
	const [rows] = Object.values(named);
	const isData = rows !== undefined && (status < 300 || status === 500);
	if (isData && errors.every(isNotice)) {
		return { kind: 'rows', rows: Array.isArray(rows) ? (rows as Fields[]) : [rows as Fields] };
	}
	const real = errors.filter((error) => !isNotice(error));
	return { kind: 'errors', codes: (real.length > 0 ? real : errors).map(({ code }) => code) };
}

function shownInXml(body: string): Shown {
	const parsed = parseBody(body, false);
	if (!('root' in parsed)) return { kind: 'nothing' };
	const [content] = parsed.root.children;
	if (content === undefined || content.name === 'api') return { kind: 'nothing' };
	if (content.name === 'errors') {
		const codes = content.children.map((one) => Number(textIn(one, 'code')));
		return { kind: 'errors', codes };
	}
	const isOne = content.children.some(({ name }) => name === 'id');
	return { kind: 'rows', rows: (isOne ? [content] : content.children).map(rowOf) };
}

const textIn = ({ children }: XmlElement, name: string): string =>
	children.find((one) => one.name === name)?.text ?? '';

/** A record in XML as JSON would show it; a list without `display` has only its id, as an attribute. */
function rowOf({ children, attributes }: XmlElement): Fields {
	const fields = children.map((field): [string, unknown] => {
		if (field.name === 'associations') return [field.name, associationsOf(field)];
		if (field.children.length === 0) return [field.name, field.text];
		const texts = field.children.map((one) => ({ id: one.attributes.id, value: one.text }));
		return [field.name, texts];
	});
	const id = attributes.id === undefined ? {} : { id: attributes.id };
	return { ...id, ...Object.fromEntries(fields) };
}

const associationsOf = ({ children }: XmlElement): Fields =>
	Object.fromEntries(
		children.map(({ name, children: rows }) => [
			name,
			rows.map((row) => Object.fromEntries(row.children.map((one) => [one.name, one.text]))),
		]),
	);
