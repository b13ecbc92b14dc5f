import { orderAndSlipInKey } from '../books/creditKey';
import type { Answer } from '../stream/answer';
import type { AskedBooks, AskedSalesOrder } from '../stream/askedBooks';
import type { AskedOrder, AskedShop } from '../stream/askedShop';
import type { PlannedOrder } from '../stream/plannedOrder';
import type { StockExplanation } from '../stream/stockExplanation';
import { counted } from '../words/counted';
import { inBoth, type Language, worded, type Wording } from '../words/wording';
import { articleAnswer } from './articleAnswer';
import { orderAnswer, type InWords } from './orderAnswer';
import { salesOrderInWords } from './salesOrderInWords';

/** Everything that was gathered for a question. */
export interface AskedFacts {
	question: string;
	books: AskedBooks;
	shop: AskedShop;
	plans: readonly PlannedOrder[];
	/** Of each article that is asked for. */
	stock: readonly StockExplanation[];
}

interface Found extends InWords {
	found: Answer['found'];
}

/** One sentence on what was asked for, and the parts of it. What a word may mean besides is told as well. */
export function answerAsked(facts: AskedFacts, language: Language): Answer {
	const all = [...ofArticles(facts), ...ofOrders(facts), ...ofSalesOrders(facts)];
	const found = withCustomers(facts, all);
	const [first = ofNothing(facts), ...others] = found;
	const hints = [...facts.books.hints, ...facts.shop.hints];
	const parts = [
		...first.parts.map((part) => part[language]),
		...others.flatMap(({ sentence, parts: own }) => [
			sentence[language],
			...own.map((part) => part[language]),
		]),
		...hints.map((hint) => inBoth(hint)[language]),
	];
	const sentence = `${first.sentence[language]}.`;
	return {
		kind: 'answer',
		question: facts.question,
		found: first.found,
		answer: sentence,
		parts,
		text: [sentence, ...parts].join('\n'),
	};
}

const ofArticles = ({ stock, shop }: AskedFacts): Found[] =>
	stock
		.filter(({ found }) => found === 'article')
		.map((explanation) => ({ found: 'article', ...articleAnswer(explanation, shop.products) }));

/** Whether a sales order is that of a web order, or one of its credits. */
const isOf =
	(order: AskedOrder, plan: PlannedOrder | undefined, prefixes: readonly string[]) =>
	({ importKey, salesOrderId }: AskedSalesOrder): boolean =>
		salesOrderId === plan?.existing?.salesOrderId ||
		(plan !== undefined && importKey === plan.importKey) ||
		orderAndSlipInKey(prefixes, importKey)?.orderId === order.orderId;

function ofOrders({ shop, plans, books }: AskedFacts): Found[] {
	const planOf = new Map(plans.map((plan) => [plan.orderId, plan]));
	return shop.orders
		.filter(({ because }) => because === 'asked')
		.map((order) => {
			const plan = planOf.get(order.orderId);
			const salesOrders = books.salesOrders.filter(isOf(order, plan, books.prefixes));
			const told = { order, plan, salesOrders, importFrom: shop.importFrom };
			return { found: 'order', ...orderAnswer(told) };
		});
}

/** Sales orders that no web order among those found explains. */
function ofSalesOrders({ books, shop, plans }: AskedFacts): Found[] {
	const planOf = new Map(plans.map((plan) => [plan.orderId, plan]));
	const explained = shop.orders.map((order) =>
		isOf(order, planOf.get(order.orderId), books.prefixes),
	);
	return books.salesOrders
		.filter((salesOrder) => !explained.some((is) => is(salesOrder)))
		.map((salesOrder) => ({
			found: 'salesOrder',
			sentence: ofNoWebOrder(salesOrder),
			parts: [salesOrderInWords(salesOrder)],
		}));
}

const ofNoWebOrder = ({ number, importKey }: AskedSalesOrder): Wording =>
	worded(
		`Sales order ${number} is of no web order that was found${importKey ? ` (payment reference ${importKey})` : ', it carries no payment reference'}`,
		`Verkooporder ${number} hoort bij geen weborder die is gevonden${importKey ? ` (betalingskenmerk ${importKey})` : ', hij heeft geen betalingskenmerk'}`,
	);

/** A customer goes before what was found of him; without a card in SnelStart his orders speak for themselves. */
function withCustomers({ books }: AskedFacts, all: readonly Found[]): Found[] {
	const { customers, asked } = books;
	if (customers.length === 0) return [...all];
	const orders = all.filter(({ found }) => found !== 'article').length;
	const names = customers.map(({ name, number }) => `${name} (${number})`).join(', ');
	const customer: Found = {
		found: 'customer',
		sentence: worded(
			`Customer ${names}: ${counted(orders, 'order')} found`,
			`Klant ${names}: ${counted(orders, 'order')} gevonden`,
		),
		parts: [],
	};
	return asked.what === 'customer' || all.length !== 1 ? [customer, ...all] : [...all, customer];
}

const ofNothing = ({ books: { asked } }: AskedFacts): Found => ({
	found: 'nothing',
	sentence: worded(
		`Neither the shop nor SnelStart has an article, order, sales order or customer "${asked.text}"`,
		`De winkel noch SnelStart heeft een artikel, order, verkooporder of klant "${asked.text}"`,
	),
	parts: [],
});
