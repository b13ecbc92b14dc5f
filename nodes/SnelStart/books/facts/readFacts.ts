import type { AdministrationFact } from '../../../../domain/stream/administrationFacts';
import type { SnelStartReader } from '../../client/snelStartReader';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { filterFacts } from './filterFacts';
import { listFacts } from './listFacts';
import { salesOrderFacts } from './salesOrderFacts';

/** What only a write, or two readings with one in between, would show. */
const NOT_BY_READING: ReadonlyArray<[question: string, shownBy: string]> = [
	[
		'Does a change of stock move modifiedOn of the article?',
		'two readings with a stock mutation between them',
	],
	[
		'What does each document status do to free and technical stock?',
		'an order that goes through its statuses while its articles are read',
	],
	['Does PUT leave what it does not name as it is?', 'a PUT of some members of a test order'],
	['What may be deleted, and in which status?', 'deletes in a test administration'],
	[
		'Are the parts of a recipe taken off stock with a line of its main article?',
		'such an order in a test administration',
	],
];

/** Every open question about an administration, as far as reading answers it. It says nothing of any person. */
export async function readFacts(
	reader: SnelStartReader,
	orders: readonly WireSalesOrder[],
): Promise<AdministrationFact[]> {
	return [
		...(await filterFacts(reader, orders)),
		...(await listFacts(reader)),
		...salesOrderFacts(orders),
		...NOT_BY_READING.map(([question, shownBy]) => ({
			question,
			answer: 'unknown',
			evidence: `reading does not tell; it would be shown by ${shownBy}`,
		})),
	];
}
