import { customerNameOf } from '../../customer/card';
import { oneLine, withoutEnding } from '../../words/text';
import type { WebOrder } from '../../stream/webOrder';

/** What may stand in braces in a text of the sales order; {a|b} is the first of them that is not empty. */
const READERS: Readonly<Record<string, (order: WebOrder) => string>> = {
	shop: ({ shopName }) => shopName,
	reference: ({ reference }) => reference,
	id: ({ id }) => id,
	invoice: ({ invoiceNumber }) => invoiceNumber,
	payment: ({ payment }) => payment.name || payment.module,
	transactionId: ({ paymentDetails }) => paymentDetails?.transactionId ?? '',
	paidAt: ({ paymentDetails }) => paymentDetails?.paidAt ?? '',
	paymentMethod: ({ paymentDetails }) => paymentDetails?.method ?? '',
	carrier: ({ shipping }) => shipping.carrier,
	customer: customerNameOf,
	note: ({ note }) => note,
	customerReference: ({ customerReference }) => customerReference,
	state: ({ stateName }) => stateName,
	email: ({ customer }) => customer?.email ?? '',
	company: ({ customer, invoiceAddress }) => invoiceAddress?.company || customer?.company || '',
	phone: ({ invoiceAddress }) => invoiceAddress?.phone ?? '',
	vatNumber: ({ invoiceAddress }) => invoiceAddress?.vatNumber ?? '',
	country: ({ deliveryAddress, invoiceAddress }) =>
		(deliveryAddress ?? invoiceAddress)?.countryIso ?? '',
	customerId: ({ customer }) => customer?.id ?? '',
	group: ({ customer }) => customer?.group || customer?.groupId || '',
	date: ({ placedAt }) => placedAt.slice(0, 10),
	total: ({ totals }) => totals.paidIncl,
};

const TOKENS = new Map(Object.entries(READERS));

/** What the settings say of an order, beside what the order itself does. */
const OF_SETTINGS = ['salesperson'];

export const TOKEN_NAMES: readonly string[] = [...TOKENS.keys(), ...OF_SETTINGS];

export interface FilledText {
	/** On one line, not yet cut. */
	text: string;
	/** Tokens that do not exist, as they stand in the text: "{refrence}". */
	unknown: string[];
	/** True when the text has tokens and this order fills none of them. */
	nothingFilled: boolean;
}

const TOKEN = /\{([^{}]*)\}/g;
/** Stands where a token came out empty; never in a text, control characters are taken out first. */
const GAP = '\u0000';

/** Further tokens by their names, of a line or of the settings, with what they stand for. */
export type FurtherTokens = Readonly<Record<string, string>>;

const NO_SALESPERSON: FurtherTokens = { salesperson: '' };

/**
 * Fills the tokens of a text with what an order says. What customers wrote is never read as a token. An unknown token
 * stays as it is. A separator or brackets that an empty token would leave are taken away: "PrestaShop X - " is "PrestaShop X".
 */
export function filledText(
	template: string,
	order: WebOrder,
	further: FurtherTokens = NO_SALESPERSON,
): FilledText {
	const readerOf = (name: string) =>
		TOKENS.get(name) ?? (Object.keys(further).includes(name) ? () => further[name] : null);
	const unknown: string[] = [];
	const filled: string[] = [];
	let known = 0;
	const text = oneLine(template).replace(TOKEN, (token: string, names: string) => {
		const readers = names.split('|').map((name) => readerOf(name.trim()));
		if (readers.includes(null)) {
			unknown.push(token);
			return token;
		}
		known += 1;
		const value = readers.map((read) => oneLine(read?.(order) ?? '')).find(Boolean) ?? '';
		if (value !== '') filled.push(value);
		return value || GAP;
	});
	return {
		text: withoutGaps(text),
		unknown: [...new Set(unknown)],
		nothingFilled: known > 0 && filled.length === 0 && unknown.length === 0,
	};
}

const SEPARATORS = '-–—/|,:;·•';
const BRACKETED = new RegExp(`[([][${SEPARATORS}\\s${GAP}]*[)\\]]`, 'g');
const LEADING_GAPS = new RegExp(`^(?: ?${GAP} ?[${SEPARATORS}]*)+`);

/** Expects a text on one line, so that no two blanks follow each other. */
function withoutGaps(text: string): string {
	if (!text.includes(GAP)) return oneLine(text);
	const unbracketed = text.replace(BRACKETED, (bracketed) =>
		bracketed.slice(1, -1).trimEnd().endsWith(GAP) ? GAP : bracketed,
	);
	return oneLine(withoutSeparatedGaps(unbracketed.replace(LEADING_GAPS, '')));
}

/** Each gap goes with the separators right before it, back to the gap before. */
function withoutSeparatedGaps(text: string): string {
	const [first, ...others] = text.split(GAP).reverse();
	const kept = others.map((part) => withoutEnding(part.trimEnd(), SEPARATORS).trimEnd());
	return [...kept.reverse(), first].join('');
}
