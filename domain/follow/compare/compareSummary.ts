import type { CompareSummary, SchemeEvidence } from '../../stream/compareSummary';
import { counted } from '../../words/counted';
import { joined, type Told, worded, type Wording } from '../../words/wording';
import type { BookedWhole, Compared } from './compareOrders';
import { noneCompared } from './compareOrders';
import { choiceOf, markInWords } from './markInWords';
import type { Mark } from './markIndex';
import type { Match } from './matchOrders';

/** What of a comparison is not told by its orders. */
interface Around {
	salesOrders: readonly BookedWhole[];
	/** Names of sales order templates by id. */
	templates: ReadonlyMap<string, string>;
	ownPrefixes: readonly string[];
	administration: string;
	shop: string;
	hints: Told[];
}

const EXAMPLES = 3;

/** Sums up a comparison: orders by outcome, and the marks by what they explain. */
export function compareSummary(compared: readonly Compared[], around: Around): CompareSummary {
	const counts = noneCompared();
	for (const { order } of compared) counts[order.outcome] += 1;
	const referencesOf = (outcome: string) =>
		compared.filter(({ order }) => order.outcome === outcome).map(({ order }) => order.reference);
	const missing = compared.filter(({ order }) => order.outcome === 'missing');
	const used = compared.flatMap(({ matches }) => matches.map(({ salesOrder }) => salesOrder));
	const templates: Record<string, number> = {};
	for (const place of used) {
		const { templateId } = around.salesOrders[place].booked;
		const name = around.templates.get(templateId) ?? 'a template that is not active';
		templates[name] = (templates[name] ?? 0) + 1;
	}
	const headline = headlineOf(compared.length, counts);
	return {
		kind: 'compareSummary',
		...{ headline: headline.en, headlineNl: headline.nl },
		counts,
		schemes: schemesOf(compared, around),
		neverArrived: missing.map(({ order }) => order.reference),
		neverArrivedOfSplit: missing
			.filter(({ isPartOfArrived }) => isPartOfArrived)
			.map(({ order }) => order.reference),
		arrivedTwice: referencesOf('twice'),
		templates,
		otherSalesOrders: around.salesOrders.length - new Set(used).size,
		administration: around.administration,
		shop: around.shop,
		hints: around.hints,
	};
}

function headlineOf(orders: number, counts: CompareSummary['counts']): Wording {
	const said = [
		[counts.differs, 'differ', 'verschillen'],
		[counts.missing, 'never arrived', 'nooit aangekomen'],
		[counts.twice, 'more than once', 'meer dan eens'],
		[counts.doubtful, 'in doubt', 'twijfelachtig'],
		[counts.waiting, 'rightly not there yet', 'terecht nog niet aanwezig'],
	] as const;
	const parts = joined(
		[
			worded(`${counts.equal} equal`, `${counts.equal} gelijk`),
			...said
				.filter(([many]) => many > 0)
				.map(([many, en, nl]) => worded(`${many} ${en}`, `${many} ${nl}`)),
		],
		', ',
	);
	return worded(
		`${counted(orders, 'web order')} compared: ${parts.en}`,
		`${counted(orders, 'weborder')} vergeleken: ${parts.nl}`,
	);
}

function schemesOf(compared: readonly Compared[], { ownPrefixes }: Around): SchemeEvidence[] {
	const schemes = new Map<string, SchemeEvidence>();
	for (const { order, matches } of compared) {
		for (const mark of eachOnce(matches)) {
			const { en: scheme, nl: schemeNl } = markInWords(mark);
			const known = schemes.get(scheme) ?? {
				scheme,
				schemeNl,
				choice: choiceOf(mark, ownPrefixes),
				explains: 0,
				examples: [],
			};
			known.explains += 1;
			if (known.examples.length < EXAMPLES) {
				known.examples.push(`order ${order.orderId} = sales order ${order.salesOrderNumbers[0]}`);
			}
			schemes.set(scheme, known);
		}
	}
	return [...schemes.values()].sort((a, b) => b.explains - a.explains);
}

/** Marks that say the same, once. */
const eachOnce = (matches: readonly Match[]): Mark[] => [
	...new Map(
		matches.flatMap(({ marks }) => marks).map((mark) => [markInWords(mark).en, mark]),
	).values(),
];
