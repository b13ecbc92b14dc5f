import type { WebOrder } from '../../stream/webOrder';

/** How a text of a sales order names a web order. */
export interface Mark {
	field: 'paymentReference' | 'orderReference' | 'description';
	form: 'orderId' | 'orderReference' | 'invoiceNumber';
	/** What stands before it. */
	prefix: string;
	/** Whether zeros stand before the number. */
	hasZeros: boolean;
}

/** A web order that a text names, by its place. */
export interface Named {
	place: number;
	mark: Mark;
}

type Marked = Pick<WebOrder, 'id' | 'reference' | 'invoiceNumber'>;

/** The longest text before an id that is taken for a prefix: longer ones are sentences. */
const LONGEST_PREFIX = 20;

/** Web orders by everything that a sales order may name them by. */
export class MarkIndex {
	private readonly byId = new Map<string, number[]>();

	private readonly byInvoice = new Map<string, number[]>();

	private readonly byReference = new Map<string, number[]>();

	private readonly lengths = new Set<number>();

	constructor(orders: readonly Marked[]) {
		orders.forEach(({ id, reference, invoiceNumber }, place) => {
			add(this.byId, numberAtEnd(id).number, place);
			add(this.byInvoice, numberAtEnd(invoiceNumber).number, place);
			const text = reference.trim().toLowerCase();
			add(this.byReference, text, place);
			if (text !== '') this.lengths.add(text.length);
		});
	}

	/** Web orders that this text of a sales order may name; whether it does something else has to say too. */
	named(field: Mark['field'], value: string): Named[] {
		const text = value.trim();
		if (text === '') return [];
		return field === 'description'
			? this.inWords(text)
			: [...this.byNumber(field, text), ...this.byEnd(field, text)];
	}

	private byNumber(field: Mark['field'], text: string): Named[] {
		const { number, digits } = numberAtEnd(text);
		const prefix = text.slice(0, text.length - digits);
		if (number === '' || prefix.length > LONGEST_PREFIX) return [];
		const hasZeros = digits > number.length;
		const of = (form: Mark['form'], places: number[] = []): Named[] =>
			places.map((place) => ({ place, mark: { field, form, prefix, hasZeros } }));
		return [
			...of('orderId', this.byId.get(number)),
			...of('invoiceNumber', this.byInvoice.get(number)),
		];
	}

	private byEnd(field: Mark['field'], text: string): Named[] {
		return [...this.lengths].flatMap((length) => {
			const places = this.byReference.get(text.slice(-length).toLowerCase()) ?? [];
			const prefix = text.slice(0, text.length - length);
			if (text.length < length || prefix.length > LONGEST_PREFIX) return [];
			const mark: Mark = { field, form: 'orderReference', prefix, hasZeros: false };
			return places.map((place) => ({ place, mark }));
		});
	}

	/** A description is a sentence: only a whole word of it names an order. */
	private inWords(text: string): Named[] {
		const mark: Mark = {
			field: 'description',
			form: 'orderReference',
			prefix: '',
			hasZeros: false,
		};
		const places = wordsOf(text).flatMap((word) => this.byReference.get(word) ?? []);
		return [...new Set(places)].map((place) => ({ place, mark }));
	}
}

function add(map: Map<string, number[]>, key: string, place: number): void {
	if (key === '' || key === '0') return;
	const places = map.get(key);
	if (places) places.push(place);
	else map.set(key, [place]);
}

/** The digits at the end of a text: how many there are, and the number without zeros before it. */
function numberAtEnd(text: string): { number: string; digits: number } {
	let start = text.length;
	while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
	let from = start;
	while (from < text.length - 1 && text.charAt(from) === '0') from += 1;
	return { number: text.slice(from), digits: text.length - start };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]/u)
		.filter(Boolean);
