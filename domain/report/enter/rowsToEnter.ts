import { centsIn, decimalOfCents, type Cents } from '../../money/cents';
import { keyLine } from '../../stock/local/keyLine';
import type { WebOrder, WebOrderLine } from '../../stream/webOrder';
import { asItIs, worded, type Wording } from '../../words/wording';
import { amountCell } from '../task/amountCell';

const TEXT = worded('text line', 'tekstregel');
const GOODS = worded('article', 'artikel');
const SHIPPING = worded('Shipping', 'Verzendkosten');
const WRAPPING = worded('Gift wrapping', 'Cadeauverpakking');
const REST = worded('Other costs or rounding', 'Overige kosten of afronding');
const COST = worded('cost', 'kosten');
const NOTHING = asItIs('');

interface Line {
	what: Wording;
	code: string;
	description: Wording;
	pieces: string;
	cents: Cents | null;
	rate: string;
}

/**
 * What somebody types to enter one web order by hand: its text line, by which it is known from then on, its goods and its
 * costs, which come to its total to the cent.
 */
export function rowsToEnter(order: WebOrder, prefix: string): Wording[][] {
	const { reference, id, shipping, wrapping, discounts, lines, totals } = order;
	const costs = [
		costLine(SHIPPING, centsIn(shipping.amountIncl), shipping.vatRate),
		costLine(WRAPPING, centsIn(wrapping.amountIncl)),
		...discounts.map(({ name, amountIncl }) => costLine(asItIs(name), -centsIn(amountIncl))),
	].filter(({ cents }) => cents !== 0);
	const told = [...lines.map(goodsLine), ...costs];
	const sum = told.reduce((all, { cents }) => all + (cents ?? 0), 0);
	const rest = centsIn(totals.paidIncl) - sum;
	const text = asItIs(keyLine(`${prefix}${id}`, reference));
	const all: Line[] = [
		{ what: TEXT, code: '', description: text, pieces: '', cents: null, rate: '' },
		...told,
		...(rest === 0 ? [] : [costLine(REST, rest)]),
	];
	return all.map((line, place) => [
		...(place === 0 ? headOf(order) : BLANK_HEAD),
		...cellsOf(line),
	]);
}

const goodsLine = ({ code, name, quantity, totalIncl, vatRate, present }: WebOrderLine): Line => ({
	what: GOODS,
	code: present?.code ?? code,
	description: asItIs(name),
	pieces: String(quantity),
	cents: centsIn(totalIncl),
	rate: vatRate ?? '',
});

const costLine = (description: Wording, cents: Cents, rate = ''): Line => ({
	...{ what: COST, code: '', description, pieces: '1', cents, rate },
});

const cellsOf = ({ what, code, description, pieces, cents, rate }: Line): Wording[] => [
	what,
	asItIs(code),
	description,
	asItIs(pieces),
	cents === null ? NOTHING : amountCell(decimalOfCents(cents)),
	rate === '' ? NOTHING : amountCell(String(Number(rate))),
];

function headOf({ id, reference, placedAt, customer, deliveryAddress: to, totals }: WebOrder) {
	const name = [to?.firstName ?? customer?.firstName, to?.lastName ?? customer?.lastName];
	return [
		...[id, reference, placedAt.slice(0, 10)],
		...[to?.company ?? '', name.filter(Boolean).join(' ')],
		...[[to?.street, to?.streetAddition].filter(Boolean).join(', ')],
		...[to?.postcode ?? '', to?.city ?? '', to?.countryIso ?? ''],
		...[customer?.email ?? '', to?.phone ?? ''],
	]
		.map(asItIs)
		.concat(amountCell(totals.paidIncl));
}

const HEAD_CELLS = 12;
const BLANK_HEAD: Wording[] = Array.from({ length: HEAD_CELLS }, () => NOTHING);
