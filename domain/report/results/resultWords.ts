import type { ResultReport, ResultRow } from '../../stream/resultReport';
import type { Language } from '../../words/wording';

interface ResultWords {
	titles: Record<ResultReport['about'], string>;
	name: Record<ResultReport['about'], string>;
	outcome: string;
	summary: string;
	problem: string;
	fix: string;
	outcomes: Record<ResultRow['outcome'], string>;
	none: string;
}

const WORDS: Record<Language, ResultWords> = {
	en: {
		titles: {
			statuses: 'Statuses told to the shop',
			customers: 'Customer cards',
			products: 'Articles in the shop',
			prices: 'Prices in the shop',
		},
		name: {
			statuses: 'Web order',
			customers: 'Customer',
			products: 'Article',
			prices: 'Article',
		},
		outcome: 'Outcome',
		summary: 'What',
		problem: 'What is the matter',
		fix: 'What to do',
		outcomes: {
			planned: 'planned',
			reported: 'would be written',
			done: 'written',
			settled: 'done already',
			leftAlone: 'left alone',
			failed: 'failed',
		},
		none: 'Nothing had to be done.',
	},
	nl: {
		titles: {
			statuses: 'Status teruggemeld',
			customers: 'Klantkaarten',
			products: 'Artikelen in de webwinkel',
			prices: 'Prijzen in de webwinkel',
		},
		name: {
			statuses: 'Bestelling',
			customers: 'Klant',
			products: 'Artikel',
			prices: 'Artikel',
		},
		outcome: 'Uitkomst',
		summary: 'Wat',
		problem: 'Wat er is',
		fix: 'Wat te doen',
		outcomes: {
			planned: 'gepland',
			reported: 'zou worden bijgewerkt',
			done: 'bijgewerkt',
			settled: 'al gedaan',
			leftAlone: 'gelaten',
			failed: 'mislukt',
		},
		none: 'Er was niets te doen.',
	},
};

/** The words of a report of results. */
export const resultWords = (language: Language): ResultWords => WORDS[language];
