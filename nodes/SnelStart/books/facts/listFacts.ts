import type { AdministrationFact } from '../../../../domain/stream/administrationFacts';
import type { Row } from '../../client/page';
import type { SnelStartReader } from '../../client/snelStartReader';
import { ARTICLES } from '../articles/articlePath';
import { SALES_ORDERS } from '../salesOrders/salesOrderPath';

const DOCUMENTED = 25;
const HOPED_FOR = 500;

/** How long pages of articles are, and whether $orderby and $select are heeded. Four requests. */
export async function listFacts(reader: SnelStartReader): Promise<AdministrationFact[]> {
	const [many, plain, sorted, chosen] = [
		await reader.tryPage<Row>(ARTICLES, { $top: HOPED_FOR }),
		await reader.tryPage<Row>(ARTICLES, undefined),
		await reader.tryPage<Row & { nummer: number }>(SALES_ORDERS, {
			$orderby: 'Nummer desc',
			$top: DOCUMENTED,
		}),
		await reader.tryPage<Row & Record<string, unknown>>(SALES_ORDERS, {
			$select: 'Id,Nummer',
			$top: 1,
		}),
	];
	return [
		{
			question: `How many articles (artikelen) come for $top=${HOPED_FOR}?`,
			answer:
				many === null ? 'refused' : many.length > DOCUMENTED ? 'more than 25' : pageAnswer(many),
			evidence: many === null ? 'SnelStart answered with an error' : `${many.length} came`,
		},
		{
			question: 'How many articles come without $top?',
			answer: plain === null ? 'refused' : String(plain.length),
			evidence: plain === null ? 'SnelStart answered with an error' : `${plain.length} came`,
		},
		{
			question: 'Is $orderby heeded?',
			answer: sorted === null ? 'no: it is refused' : orderAnswer(sorted),
			evidence: sorted === null ? 'SnelStart answered with an error' : `${sorted.length} rows`,
		},
		{
			question: 'Is $select heeded?',
			answer: chosen === null ? 'no: it is refused' : selectAnswer(chosen),
			evidence: chosen === null ? 'SnelStart answered with an error' : `${chosen.length} rows`,
		},
	];
}

/** A page that is not full may be all there is. */
const pageAnswer = (rows: readonly Row[]): string =>
	rows.length === DOCUMENTED ? '25' : 'unknown';

function orderAnswer(rows: ReadonlyArray<{ nummer: number }>): string {
	if (rows.length < 2) return 'unknown';
	const isDescending = rows.every((row, at) => at === 0 || rows[at - 1].nummer >= row.nummer);
	return isDescending ? 'yes' : 'no: it is ignored';
}

function selectAnswer([row]: ReadonlyArray<Record<string, unknown>>): string {
	if (row === undefined) return 'unknown';
	return Object.keys(row).length <= 3 ? 'yes' : 'no: it is ignored';
}
