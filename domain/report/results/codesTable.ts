import type { Finding } from '../../stream/diagnosis';
import type { TaskTable } from '../../stream/taskReport';
import { asItIs, worded } from '../../words/wording';

/** How the codes of the shop fit those of SnelStart, one row for each thing that was found. */
export const codesTable = (findings: readonly Finding[]): TaskTable => ({
	title: worded('Article codes of the shop', 'Artikelcodes van de webwinkel'),
	columns: [
		{ head: worded('Found', 'Gevonden'), long: true },
		{ head: worded('Codes', 'Codes'), long: true },
		{ head: worded('Where to put it right', 'Waar te verbeteren'), long: true },
	],
	rows: findings.map(({ message, about, fix }) => [message, asItIs(about), fix]),
});
