import type { TaskTable } from '../../stream/taskReport';
import { worded, type Wording } from '../../words/wording';
import type { ResultRow, ResultsAbout } from './resultRow';

interface ResultWords {
	/** What stands above the list, and what each row of it is of. */
	titles: Record<ResultsAbout, Wording>;
	names: Record<ResultsAbout, Wording>;
	/** The other columns. */
	columns: TaskTable['columns'];
	outcomes: Record<ResultRow['outcome'], Wording>;
}

/** The words of a report of results. */
export const resultWords: ResultWords = {
	titles: {
		statuses: worded('Statuses told to the shop', 'Status teruggemeld'),
		customers: worded('Customer cards', 'Klantkaarten'),
		products: worded('Articles in the shop', 'Artikelen in de webwinkel'),
		prices: worded('Prices in the shop', 'Prijzen in de webwinkel'),
		articles: worded('Articles in SnelStart', 'Artikelen in SnelStart'),
	},
	names: {
		statuses: worded('Web order', 'Bestelling'),
		customers: worded('Customer', 'Klant'),
		products: worded('Article', 'Artikel'),
		prices: worded('Article', 'Artikel'),
		articles: worded('Article', 'Artikel'),
	},
	columns: [
		{ head: worded('Outcome', 'Uitkomst') },
		{ head: worded('What', 'Wat'), long: true },
		{ head: worded('What is the matter', 'Wat er is'), long: true },
		{ head: worded('What to do', 'Wat te doen'), long: true },
	],
	outcomes: {
		planned: worded('planned', 'gepland'),
		reported: worded('would be written', 'zou worden bijgewerkt'),
		done: worded('written', 'bijgewerkt'),
		settled: worded('done already', 'al gedaan'),
		leftAlone: worded('left alone', 'gelaten'),
		failed: worded('failed', 'mislukt'),
	},
};
