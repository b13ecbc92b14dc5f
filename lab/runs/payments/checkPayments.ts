import {
	judgePayments,
	type PaymentEvidence,
	type PaymentFault,
} from '../../judges/payments/judgePayments';
import { Books } from './books';
import { disturb } from './disturb';
import { bookRun, creditRun, importRun } from './workflows';

export interface PaymentOptions {
	seed: number;
	orders: number;
	/** Times that orders are placed, invoiced and paid, and the books are then judged. */
	rounds: number;
	disturbed: boolean;
}

/** What it came to. */
export interface PaymentResult {
	books: Books;
	faults: PaymentFault[];
	failures: string[];
	disturbances: Record<string, number>;
}

/** Runs until one has nothing more to do; of two, what the first took back the second books. */
const QUIET_RUNS = 3;

/** Lets people pay, and judges the books after every round. */
export async function checkPayments(
	{ seed, orders, rounds, disturbed }: PaymentOptions,
	tell: (line: string) => void = () => {},
	/** Sees by what each round is judged. */
	see: (evidence: PaymentEvidence) => void = () => {},
): Promise<PaymentResult> {
	const books = await Books.open(seed, orders);
	const result: PaymentResult = { books, faults: [], failures: [], disturbances: {} };
	try {
		for (let round = 1; round <= rounds; round += 1) {
			books.random.beginRound(seed, round);
			await live(books, Math.ceil(orders / rounds), result);
			if (round === 1) books.close();
			if (disturbed) await disturb(books, result.disturbances);
			const told = await quietly(books, result);
			const evidence = books.evidence(told);
			see(evidence);
			result.faults.push(...judgePayments(evidence));
			tell(
				`round ${round}: ${books.payers.payments.length} payments, ${result.faults.length} faults`,
			);
		}
		return result;
	} finally {
		await books.set.close();
	}
}

/** People order and pay, some get money back, and the bookkeeper makes invoices and books. */
async function live(books: Books, count: number, { failures }: PaymentResult): Promise<void> {
	const { payers, bookkeeper, random, set } = books;
	for (let placed = 0; placed < count; placed += 1) {
		books.pass(random.int(1, 90));
		payers.order();
		if (random.chance(0.3)) payers.payRest();
	}
	books.pass(26 * 60);
	failures.push(...[await importRun(set.credentials, books)].filter(Boolean));
	bookkeeper.invoice(0.85);
	for (let times = 0; times < count / 6; times += 1) bookkeeper.bookSomething();
	failures.push(...[await creditOne(books)].filter(Boolean));
	books.pass(10);
}

/** One order is refunded: the credit is invoiced, and the money goes back, or nothing does where it was given as a voucher. */
async function creditOne(books: Books): Promise<string> {
	const { set, random, payers } = books;
	const { state } = set.snelStart;
	const single = state.verkooporders.filter(
		({ betalingskenmerk, verkoopfactuur, regels }) =>
			/^PS-\d+$/.test(betalingskenmerk ?? '') && verkoopfactuur !== null && regels.length > 1,
	);
	if (single.length === 0) return '';
	const orderId = Number(random.pick(single).betalingskenmerk?.slice(3));
	const { orders, order_details: details } = set.prestaShop.state.tables;
	const order = orders.find(({ id }) => id === orderId);
	const isSplit = orders.filter(({ reference }) => reference === order?.reference).length > 1;
	const line = details.find((row) => Number(row.id_order) === orderId);
	const isRefunded = state.verkooporders.some(({ betalingskenmerk }) =>
		betalingskenmerk?.startsWith(`PS-${orderId}-`),
	);
	const cameBack = Number(line?.product_quantity_refunded ?? 0) > 0;
	const isTakenBack = payers.payments.some((one) => one.orderId === orderId && one.wentBack);
	if (isSplit || isRefunded || cameBack || isTakenBack || line === undefined) return '';
	const reference = String(line.product_reference);
	const lines = [{ reference, quantity: 1 }];
	const asVoucher = random.chance(0.5);
	if (asVoucher) payers.giveVoucher(orderId, lines);
	else set.prestaShop.backOffice.refund({ orderId, lines });
	books.pass(5);
	const failure = await creditRun(set.credentials);
	for (const row of state.verkooporders) {
		if (!row.betalingskenmerk?.startsWith(`PS-${orderId}-`) || row.verkoopfactuur) continue;
		set.snelStart.hook('invoiceOrder', { orderId: row.id });
		if (!asVoucher) payers.payBack(orderId, Math.round(-row.totaalInclusiefBtw * 100));
	}
	return failure;
}

/** What the last of a few runs said that nothing disturbed. */
async function quietly(books: Books, { failures }: PaymentResult): Promise<string[]> {
	const told: string[] = [];
	for (let times = 1; times <= QUIET_RUNS; times += 1) {
		const run = await bookRun(books.set.credentials, books);
		if (run.failure !== '') failures.push(run.failure);
		told.splice(0, told.length, ...run.told);
	}
	return told;
}
