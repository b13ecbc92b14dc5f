import { inLanguage } from '../../page/inLanguage';
import type { Language, Wording } from '../../words/wording';

const WORDS = {
	title: { en: 'Report of the shop link', nl: 'Rapport van de webwinkelkoppeling' },
	nothingToDo: { en: 'Nothing needs you.', nl: 'U hoeft niets te doen.' },
	toDo: { en: 'For you to do', nl: 'Wat u moet doen' },
	isNew: { en: 'new', nl: 'nieuw' },
	openSince: { en: 'open since', nl: 'open sinds' },
	fix: { en: 'What to do', nl: 'Wat te doen' },
	figures: { en: 'This run', nl: 'Deze uitvoering' },
	orders: { en: 'Web orders', nl: 'Weborders' },
	order: { en: 'Web order', nl: 'Weborder' },
	reference: { en: 'Reference', nl: 'Referentie' },
	shop: { en: 'Shop', nl: 'Webwinkel' },
	customer: { en: 'Customer', nl: 'Klant' },
	customerNumber: { en: 'Customer no.', nl: 'Klantnr.' },
	newCustomer: { en: 'new card', nl: 'nieuwe kaart' },
	salesOrder: { en: 'Sales order', nl: 'Verkooporder' },
	shopTotal: { en: 'Total shop', nl: 'Totaal webwinkel' },
	booksTotal: { en: 'Total SnelStart', nl: 'Totaal SnelStart' },
	difference: { en: 'Difference', nl: 'Verschil' },
	outcome: { en: 'Outcome', nl: 'Uitkomst' },
	reason: { en: 'Reason', nl: 'Reden' },
	stock: { en: 'Stock in the shop', nl: 'Voorraad in de webwinkel' },
	stockWouldChange: { en: 'Stock that would change', nl: 'Voorraad die zou wijzigen' },
	article: { en: 'Article', nl: 'Artikel' },
	name: { en: 'Name', nl: 'Naam' },
	before: { en: 'Before', nl: 'Was' },
	after: { en: 'After', nl: 'Wordt' },
	sum: { en: 'The sum', nl: 'De som' },
	healed: { en: 'an order came in meanwhile', nl: 'er kwam intussen een order binnen' },
	changes: { en: 'Differences after the import', nl: 'Verschillen na de import' },
	booked: {
		en: 'Differences that were booked (ordertotaalverschil)',
		nl: 'Geboekte verschillen (ordertotaalverschil)',
	},
	amount: { en: 'Amount', nl: 'Bedrag' },
	what: { en: 'What', nl: 'Wat' },
	notices: { en: 'Good to know', nl: 'Goed om te weten' },
	toLookAt: { en: 'Stock to look at', nl: 'Voorraad om naar te kijken' },
	hints: { en: 'Noticed', nl: 'Opgemerkt' },
	notInShop: { en: 'Not sold in the shop', nl: 'Niet in de webwinkel' },
	notInShopWhy: {
		en: 'The shop sells nothing under these article codes. Is one sold on the web, enter it there as reference.',
		nl: 'De webwinkel verkoopt niets onder deze artikelcodes. Wordt er een op het web verkocht, vul hem daar in als referentie.',
	},
	more: { en: 'more, in the item of the report', nl: 'meer, in het item van het rapport' },
	exists: { en: 'were there already', nl: 'stonden er al' },
	leftOut: { en: 'left out', nl: 'weggelaten' },
	stockChanged: { en: 'quantities changed', nl: 'aantallen gewijzigd' },
	stockUnchanged: { en: 'were right already', nl: 'klopten al' },
	days: { en: 'Today and this week', nl: 'Vandaag en deze week' },
	today: { en: 'Today', nl: 'Vandaag' },
	week: { en: 'This week', nl: 'Deze week' },
	runs: { en: 'runs', nl: 'uitvoeringen' },
	ordersPerDay: { en: 'Orders per day', nl: 'Orders per dag' },
	turnoverPerDay: { en: 'Turnover per day', nl: 'Omzet per dag' },
	openPerDay: { en: 'Open matters', nl: 'Openstaande punten' },
	secondsPerDay: { en: 'Duration of a run', nl: 'Duur van een uitvoering' },
	run: { en: 'Run', nl: 'Uitvoering' },
	moment: { en: 'Moment', nl: 'Tijdstip' },
	administration: { en: 'Administration', nl: 'Administratie' },
	workflow: { en: 'Workflow', nl: 'Workflow' },
	duration: { en: 'Duration', nl: 'Duur' },
	requests: { en: 'Requests', nl: 'Verzoeken' },
	version: { en: 'Version', nl: 'Versie' },
} as const satisfies Record<string, Wording>;

const OUTCOMES = {
	created: { en: 'created', nl: 'aangemaakt' },
	wouldCreate: { en: 'would be created', nl: 'zou worden aangemaakt' },
	waiting: { en: 'waiting', nl: 'wacht' },
	blocked: { en: 'blocked', nl: 'geblokkeerd' },
	failed: { en: 'failed', nl: 'mislukt' },
	findings: { en: 'in SnelStart, look at it', nl: 'in SnelStart, bekijken' },
} as const satisfies Record<string, Wording>;

const CHANGES = {
	reported: { en: 'reported', nl: 'gemeld' },
	carriedOut: { en: 'carried out', nl: 'uitgevoerd' },
	settled: { en: 'settled already', nl: 'al verholpen' },
	failed: { en: 'failed', nl: 'mislukt' },
} as const satisfies Record<string, Wording>;

export type OutcomeShown = keyof typeof OUTCOMES;

/** Headings of the report, its columns, and what each outcome is called. */
export const reportWords = (language: Language) => ({
	...inLanguage(WORDS, language),
	outcomes: inLanguage(OUTCOMES, language),
	changed: inLanguage(CHANGES, language),
});

export type ReportWords = ReturnType<typeof reportWords>;
