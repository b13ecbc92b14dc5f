import { differenceWording } from '../../follow/differenceWording';
import type { ComparedOrder, ComparedOutcome } from '../../stream/comparedOrder';
import type { CompareSummary } from '../../stream/compareSummary';
import type { TaskTable } from '../../stream/taskReport';
import { asItIs, joined, worded, type Wording } from '../../words/wording';
import type { TaskFacts } from './taskReport';

/** Outcomes that somebody has to look at before this link takes over. */
const TO_LOOK_AT: ReadonlySet<ComparedOutcome> = new Set([
	'differs',
	'twice',
	'missing',
	'doubtful',
]);

/**
 * What a comparison with what another link made came to.
 *
 * @param summary null where the stream broke off before its end
 */
export function comparisonReport(
	orders: readonly ComparedOrder[],
	summary: CompareSummary | null,
): TaskFacts {
	const open = orders.filter(({ outcome }) => TO_LOOK_AT.has(outcome));
	return {
		said: summary ? worded(summary.headline, summary.headlineNl ?? summary.headline) : BROKE_OFF,
		reasons: [...(summary === null ? [BROKE_OFF] : []), ...open.map(said)],
		failed: [],
		tables: [
			ordersTable(orders),
			...(summary ? [schemesTable(summary), templatesTable(summary)] : []),
		],
		administration: summary?.administration,
		shop: summary?.shop,
	};
}

const BROKE_OFF = worded(
	'The comparison broke off before its end',
	'De vergelijking is voortijdig afgebroken',
);

const said = ({ summary, summaryNl = summary }: ComparedOrder): Wording =>
	worded(summary, summaryNl);

const OUTCOMES: Record<ComparedOutcome, Wording> = {
	equal: worded('equal', 'gelijk'),
	differs: worded('differs', 'verschilt'),
	twice: worded('more than once', 'meer dan eens'),
	missing: worded('never arrived', 'nooit aangekomen'),
	doubtful: worded('in doubt', 'twijfelachtig'),
	waiting: worded('rightly not there yet', 'terecht nog niet aanwezig'),
};

/** What needs somebody first, then the order of the shop. */
const ordersTable = (orders: readonly ComparedOrder[]): TaskTable => ({
	title: worded('Web orders', 'Weborders'),
	columns: [
		{ head: worded('Web order', 'Weborder') },
		{ head: worded('Customer', 'Klant') },
		{ head: worded('Sales order', 'Verkooporder') },
		{ head: worded('Outcome', 'Uitkomst') },
		{ head: worded('What differs', 'Wat verschilt'), long: true },
		{ head: worded('Not compared because', 'Niet vergeleken omdat'), long: true },
	],
	rows: [true, false].flatMap((isOpen) =>
		orders
			.filter(({ outcome }) => TO_LOOK_AT.has(outcome) === isOpen)
			.map((order) => [
				asItIs(`${order.orderId} ${order.reference}`.trim()),
				asItIs(order.customerName),
				asItIs(order.salesOrderNumbers.join(', ')),
				OUTCOMES[order.outcome],
				differs(order),
				worded(order.notCompared ?? '', order.notComparedNl ?? order.notCompared ?? ''),
			]),
	),
});

const differs = ({ differences = [] }: ComparedOrder): Wording =>
	joined(
		differences.map((difference) => {
			const { what, shop, books } = differenceWording(difference);
			return worded(
				`${what.en}: ${shop.en}, in SnelStart ${books.en}`,
				`${what.nl}: ${shop.nl}, in SnelStart ${books.nl}`,
			);
		}),
		'; ',
	);

const schemesTable = ({ schemes }: CompareSummary): TaskTable => ({
	title: worded('How the sales orders are marked', 'Waaraan de verkooporders te herkennen zijn'),
	columns: [
		{ head: worded('Mark', 'Kenmerk'), long: true },
		{ head: worded('Web orders', 'Weborders'), number: true },
		{
			head: worded(
				"Choice of 'Also Recognise Names or IDs'",
				"Keuze bij 'Also Recognise Names or IDs'",
			),
		},
	],
	rows: schemes.map(({ scheme, schemeNl = scheme, explains, choice }) => [
		worded(scheme, schemeNl),
		asItIs(String(explains)),
		asItIs(choice),
	]),
});

const templatesTable = ({ templates }: CompareSummary): TaskTable => ({
	title: worded('Templates they stand on', 'Verkoopsjablonen waar ze op staan'),
	columns: [
		{ head: worded('Template', 'Verkoopsjabloon'), long: true },
		{ head: worded('Web orders', 'Weborders'), number: true },
	],
	rows: Object.entries(templates).map(([name, many]) => [asItIs(name), asItIs(String(many))]),
});
