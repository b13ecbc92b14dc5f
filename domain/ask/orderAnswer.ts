import type { AskedSalesOrder } from '../stream/askedBooks';
import type { AskedOrder } from '../stream/askedShop';
import type { PlannedOrder } from '../stream/plannedOrder';
import { problemTitle } from '../words/problemTitle';
import { problemWording } from '../words/problemWording';
import { worded, type Language, type Wording } from '../words/wording';
import { salesOrderInWords } from './salesOrderInWords';
import { totalInWords } from './totalInWords';

/** One web order with all that is known of it. */
export interface OrderFacts {
	order: AskedOrder;
	/** What the plan made of it; undefined where it came to nothing or was paid before the start. */
	plan: PlannedOrder | undefined;
	/** Sales orders under its import key, and its credits. */
	salesOrders: readonly AskedSalesOrder[];
	/** Where the shop was read from (Import From), ISO 8601. */
	importFrom: string;
}

/** What stands of a web order in SnelStart and why, in one sentence, and the parts of it. */
export interface InWords {
	sentence: Wording;
	parts: Wording[];
}

/** The sentence of one web order. */
export function orderAnswer(facts: OrderFacts): InWords {
	const { order, salesOrders } = facts;
	const became = whatBecame(facts);
	const name = [order.orderId, order.reference && `(${order.reference})`].filter(Boolean).join(' ');
	return {
		sentence: worded(`Web order ${name} ${became.en}`, `Weborder ${name} ${became.nl}`),
		parts: [
			placed(order),
			...reasonOf(order),
			...salesOrders.map(salesOrderInWords),
			...(facts.plan ? mattersOf(facts.plan) : []),
		],
	};
}

const reasonOf = ({
	readinessReason: reason,
	readinessReasonNl = reason,
}: AskedOrder): Wording[] => (reason === '' ? [] : [worded(reason, readinessReasonNl)]);

const placed = ({ placedAt, stateName, total }: AskedOrder): Wording => {
	const when = placedAt.slice(0, 'yyyy-MM-ddTHH:mm'.length).replace('T', ' ');
	const { en, nl } = totalInWords(total);
	return worded(
		`In the shop: placed ${when}, state "${stateName}", total ${en}`,
		`In de winkel: geplaatst ${when}, status "${stateName}", totaal ${nl}`,
	);
};

function whatBecame({ order, plan, salesOrders, importFrom }: OrderFacts): Wording {
	if (order.became === 'paidBefore') return paidBefore(salesOrders, importFrom);
	if (order.became !== 'goesOn') return cameToNothing(order, salesOrders);
	if (!plan) {
		return worded('could not be judged', 'kon niet worden beoordeeld');
	}
	switch (plan.outcome) {
		case 'exists':
			return isThere(plan);
		case 'waiting':
			return waits(plan, order);
		case 'blocked':
			return worded(
				`is blocked and not in SnelStart: ${titles(plan, 'en')}`,
				`is geblokkeerd en staat niet in SnelStart: ${titles(plan, 'nl')}`,
			);
		case 'create':
			return worded(
				'is not in SnelStart yet: nothing keeps it back, the next run that writes imports it',
				'staat nog niet in SnelStart: niets houdt hem tegen, de volgende uitvoering die schrijft leest hem in',
			);
	}
}

const FINAL = {
	cancelled: worded('was cancelled', 'is geannuleerd'),
	refunded: worded('was refunded', 'is terugbetaald'),
	paymentError: worded('has a payment error', 'heeft een betaalfout'),
};

function cameToNothing(
	{ became, stateName }: AskedOrder,
	salesOrders: readonly AskedSalesOrder[],
): Wording {
	const { en, nl } = FINAL[became as keyof typeof FINAL];
	const numbers = salesOrders.map(({ number }) => number).join(', ');
	return salesOrders.length === 0
		? worded(
				`${en} in the shop (state "${stateName}"), so it does not come into SnelStart`,
				`${nl} in de winkel (status "${stateName}") en komt daarom niet in SnelStart`,
			)
		: worded(
				`${en} in the shop (state "${stateName}"), and sales order ${numbers} still stands in SnelStart`,
				`${nl} in de winkel (status "${stateName}"), maar verkooporder ${numbers} staat nog in SnelStart`,
			);
}

function paidBefore(salesOrders: readonly AskedSalesOrder[], importFrom: string): Wording {
	const since = importFrom.slice(0, 'yyyy-MM-dd'.length);
	const [found] = salesOrders;
	return found === undefined
		? worded(
				`was placed and paid before the start (${since}): it is taken to be typed over by hand, and no sales order carries its payment reference`,
				`is geplaatst en betaald vóór het starttijdstip (${since}): hij geldt als met de hand overgetypt, en geen verkooporder draagt zijn betalingskenmerk`,
			)
		: worded(
				`was placed and paid before the start (${since}) and is sales order ${found.number}`,
				`is geplaatst en betaald vóór het starttijdstip (${since}) en is verkooporder ${found.number}`,
			);
}

function isThere({ existing, byOtherLink, problems }: PlannedOrder): Wording {
	const number = existing?.salesOrderNumber ?? '?';
	const differs = problems.length > 0;
	const by = byOtherLink
		? worded(', made by another link', ', gemaakt door een andere koppeling')
		: worded('', '');
	const and = differs
		? worded(
				`; something differs: ${listOf(problems, 'en')}`,
				`; er verschilt iets: ${listOf(problems, 'nl')}`,
			)
		: worded(' and agrees with it', ' en klopt ermee');
	return worded(
		`stands in SnelStart as sales order ${number}${by.en}${and.en}`,
		`staat in SnelStart als verkooporder ${number}${by.nl}${and.nl}`,
	);
}

function waits(plan: PlannedOrder, { stateName, readiness }: AskedOrder): Wording {
	if ([...plan.problems, ...plan.notices].some(({ code }) => code === 'left-out')) {
		return worded(
			"is left out: somebody chose in 'Leave Out' that it is never imported",
			"wordt weggelaten: iemand heeft bij 'Leave Out' gekozen dat hij nooit wordt ingelezen",
		);
	}
	if (readiness === 'incomplete') {
		return worded(
			'is not in SnelStart yet: PrestaShop may still be writing it, the next run looks again',
			'staat nog niet in SnelStart: PrestaShop is er misschien nog mee bezig, de volgende uitvoering kijkt opnieuw',
		);
	}
	const why = (language: Language) =>
		plan.problems.length > 0 ? `: ${listOf(plan.problems, language)}` : '';
	return worded(
		`waits, so it is not in SnelStart yet: its state is "${stateName}"${why('en')}`,
		`wacht nog en staat daarom niet in SnelStart: de status is "${stateName}"${why('nl')}`,
	);
}

const titles = ({ problems }: PlannedOrder, language: Language): string =>
	listOf(problems, language);

const listOf = (problems: PlannedOrder['problems'], language: Language): string =>
	[...new Set(problems.map(({ code }) => problemTitle(code)[language]))].join(', ');

/** What the plan says of it, whole: problems with their fix, and what is good to know. */
const mattersOf = ({ problems, notices }: PlannedOrder): Wording[] =>
	[...problems, ...notices].map((problem) => {
		const { message, fix } = problemWording(problem);
		const title = problemTitle(problem.code);
		const said = problem.messageNl === undefined ? message.nl : `${title.nl}: ${message.nl}`;
		return worded(
			[`${title.en}: ${message.en}`, fix.en].filter(Boolean).join('. '),
			[said, fix.nl].filter(Boolean).join('. '),
		);
	});
