import type { AlsoRecognise, KeyScheme } from './keyScheme';
import type { WebOrder } from '../stream/webOrder';

/** What of a web order other links marked its sales order with. */
export type OrderMarks = Pick<WebOrder, 'id' | 'reference' | 'invoiceNumber'>;

/** Numbers with zeros before them have no more digits than this. */
const MOST_DIGITS = 10;

/** What may stand in a field of the sales order of a web order that another link made, each text once. */
export function otherKeysOf(
	order: OrderMarks,
	{ schemes, leadingZeros }: AlsoRecognise,
	field: KeyScheme['field'],
	forms: ReadonlyArray<KeyScheme['form']> = ['orderId', 'orderReference', 'invoiceNumber'],
): string[] {
	const keys = schemes
		.filter((scheme) => scheme.field === field && forms.includes(scheme.form))
		.flatMap(({ form, prefix }) =>
			spellings(textOf(order, form), leadingZeros).map((text) => `${prefix}${text}`),
		);
	return [...new Set(keys)];
}

function textOf({ id, reference, invoiceNumber }: OrderMarks, form: KeyScheme['form']): string {
	if (form === 'orderReference') return reference.trim();
	const number = (form === 'orderId' ? id : invoiceNumber).trim();
	return number === '0' ? '' : number;
}

function spellings(text: string, leadingZeros: boolean): string[] {
	if (text === '') return [];
	if (!leadingZeros || !/^\d{1,10}$/.test(text)) return [text];
	const widths = Array.from(
		{ length: MOST_DIGITS - text.length },
		(_, more) => text.length + more + 1,
	);
	return [text, ...widths.map((width) => text.padStart(width, '0'))];
}
