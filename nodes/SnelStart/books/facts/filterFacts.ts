import type { AdministrationFact } from '../../../../domain/stream/administrationFacts';
import type { SnelStartReader } from '../../client/snelStartReader';
import { atOrAfter, equalsId, equalsText } from '../../odata/equalsText';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { SALES_ORDERS } from '../salesOrders/salesOrderPath';

/** A property that the list of sales orders may be asked by. */
interface Asked {
	property: string;
	/** What a sales order holds of it; '' where it holds nothing. */
	valueOf(order: WireSalesOrder): string;
	clause(value: string): string;
	/** A value that no sales order holds. */
	absent: string;
}

const NOBODY = '00000000-0000-4000-8000-00000000abcd';
const NOWHERE = 'geen-order-heet-zo';

const text = (
	property: string,
	valueOf: (order: WireSalesOrder) => string | null | undefined,
): Asked => ({
	property,
	valueOf: (order) => valueOf(order) ?? '',
	clause: (value) => equalsText(property, value),
	absent: NOWHERE,
});

const moment = (
	property: string,
	valueOf: (order: WireSalesOrder) => string | null | undefined,
): Asked => ({
	property,
	valueOf: (order) => (valueOf(order) ?? '').slice(0, 19),
	clause: (value) => atOrAfter(property, value),
	absent: '2199-01-01T00:00:00',
});

const ASKED: readonly Asked[] = [
	text('Betalingskenmerk', ({ betalingskenmerk }) => betalingskenmerk),
	text('Orderreferentie', ({ orderreferentie }) => orderreferentie),
	text('ProcesStatus', ({ procesStatus }) => procesStatus),
	{
		property: 'Relatie/Id',
		valueOf: ({ relatie }) => relatie?.id ?? '',
		clause: (value) => equalsId('Relatie/Id', value),
		absent: NOBODY,
	},
	{
		property: 'Nummer',
		valueOf: ({ nummer }) => String(nummer),
		clause: (value) => `Nummer eq ${value}`,
		absent: '2147483646',
	},
	moment('Datum', ({ datum }) => datum),
	moment('ModifiedOn', ({ modifiedOn }) => modifiedOn),
];

/** As many rows tell whether a filter is obeyed. */
const ROWS = 100;

/**
 * Whether the list of sales orders answers truly when it is asked by each property: by a value that is there, and by one
 * that is not. Two requests each.
 */
export async function filterFacts(
	reader: SnelStartReader,
	orders: readonly WireSalesOrder[],
): Promise<AdministrationFact[]> {
	const facts: AdministrationFact[] = [];
	for (const asked of ASKED) facts.push(await filterFact(reader, orders, asked));
	return facts;
}

async function filterFact(
	reader: SnelStartReader,
	orders: readonly WireSalesOrder[],
	{ property, valueOf, clause, absent }: Asked,
): Promise<AdministrationFact> {
	const question = `Does $filter on ${property} of sales orders answer truly?`;
	const example = orders.find((order) => valueOf(order) !== '');
	if (example === undefined) {
		return {
			question,
			answer: 'unknown',
			evidence: `no sales order of the period has a ${property}`,
		};
	}
	const [there, nowhere] = await Promise.all(
		[valueOf(example), absent].map(
			async (value) =>
				await reader.tryPage<WireSalesOrder>(SALES_ORDERS, { $filter: clause(value), $top: ROWS }),
		),
	);
	if (there === null || nowhere === null) {
		return { question, answer: 'no: it is refused', evidence: 'SnelStart answered with an error' };
	}
	const isFound = there.some(({ id }) => id === example.id) || there.length === ROWS;
	const answer =
		nowhere.length > 0 ? 'no: it is ignored' : isFound ? 'yes' : 'no: it misses what is there';
	return {
		question,
		answer,
		evidence: `${there.length} rows for a value that is there, ${nowhere.length} for one that is not`,
	};
}
