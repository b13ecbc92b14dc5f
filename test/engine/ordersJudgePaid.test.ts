import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge, judgeOne, type Verdict } from '../../lab/judges/orders/verdict';
import { NO_TABLES, TEMPLATES } from '../../lab/worlds';
import type { Row } from '../../lab/simulators/prestashop/types';

const COMPLETED = '41';
const CHARGEBACK = '45';
const AWAITING = '10';
const PAID = '2';

/** The judge is only worth something when it sees what is wrong. Every fault here is put in by hand. */
describe('the judge of when a web order is paid, and where it goes', () => {
	let good: Evidence;
	let verdicts: Map<string, Verdict>;

	beforeAll(async () => {
		good = await runBatch({
			seed: 21,
			orders: 420,
			choices: {
				...NO_TABLES,
				...{ version: '8.2.1', severalShops: false, profiles: false, shopOss: false },
				...{ foreignVat: false, priceMode: 'incl', lineMode: 'full', refunds: 'keep' },
				...{ addressSource: 'shop', customerWriting: 'create', recognition: ['emailAndName'] },
				...{ template: TEMPLATES[0], reverseCharge: false },
			},
		});
		verdicts = new Map(judge(good).map((verdict) => [verdict.orderId, verdict]));
	}, 120_000);

	/** The first order of a kind, and what the judge says of it after something was done to its rows. */
	const after = (
		is: (order: Row, verdict: Verdict, evidence: Evidence) => boolean,
		spoil: (order: Row, evidence: Evidence) => void,
	): Verdict => {
		const evidence = structuredClone(good);
		const order = evidence.shop.orders.find((row) =>
			is(row, verdicts.get(String(row.id))!, evidence),
		)!;
		spoil(order, evidence);
		return judgeOne(evidence, String(order.id));
	};

	const isImported = ({ outcome }: Verdict) => ['exact', 'differenceBooked'].includes(outcome);
	const historyOf = ({ id }: Row, { shop }: Evidence) =>
		shop.order_histories.filter((row) => String(row.id_order) === String(id));

	it('finds nothing wrong after a good run, in which all of it happened', () => {
		expect([...verdicts.values()].flatMap(({ faults }) => faults)).toEqual([]);
		const inState = (...states: string[]) =>
			good.shop.orders.filter(({ current_state: state }) => states.includes(String(state)));
		expect(
			inState(COMPLETED, '42', '43', '44').some(({ id }) => isImported(verdicts.get(String(id))!)),
		).toBe(true);
		const undone = inState(CHARGEBACK, '46').map(({ id }) => verdicts.get(String(id))!.outcome);
		expect(new Set(undone)).toEqual(new Set(['notYet']));
		const waiting = inState(AWAITING).map(({ id }) => verdicts.get(String(id))!);
		expect(waiting.some(isImported)).toBe(true);
		expect(waiting.some(({ outcome }) => outcome === 'notYet')).toBe(true);
	});

	it('finds an order imported too early that a module charged back', () => {
		const { faults } = after(
			({ current_state: state }, verdict) => String(state) === COMPLETED && isImported(verdict),
			(order, evidence) => {
				const [first] = historyOf(order, evidence);
				order.current_state = CHARGEBACK;
				evidence.shop.order_histories.push({ ...first, id: 99_999, id_order_state: CHARGEBACK });
			},
		);
		expect(faults).toContainEqual(`too early: state ${CHARGEBACK}`);
	});

	it('finds an order imported too early that was never in a paid state', () => {
		const { faults } = after(
			({ current_state: state }, verdict) => String(state) === COMPLETED && isImported(verdict),
			(order, evidence) => {
				evidence.shop.order_payments = [];
				for (const row of historyOf(order, evidence)) {
					if (String(row.id_order_state) === PAID) row.id_order_state = AWAITING;
				}
			},
		);
		expect(faults).toContainEqual(`too early: state ${COMPLETED}`);
	});

	it('finds an order imported too early of which a cent was lacking', () => {
		const paidBy = (order: Row, { shop }: Evidence) =>
			shop.order_payments.filter(({ order_reference: name }) => name === order.reference);
		const isExact = (order: Row, evidence: Evidence) => {
			const sum = paidBy(order, evidence).reduce((all, { amount }) => all + Number(amount), 0);
			const isPaidState = historyOf(order, evidence).some(
				({ id_order_state: state }) => String(state) === PAID,
			);
			return !isPaidState && Math.abs(sum - Number(order.total_paid_tax_incl)) < 0.001;
		};
		const { faults } = after(
			(order, verdict, evidence) =>
				String(order.current_state) === AWAITING && isImported(verdict) && isExact(order, evidence),
			(order, evidence) => {
				const [payment] = paidBy(order, evidence);
				payment.amount = (Number(payment.amount) - 0.01).toFixed(6);
			},
		);
		expect(faults).toContainEqual(`too early: state ${AWAITING}`);
	});

	it('finds an order kept back needlessly that was paid after all', () => {
		const { outcome, opinion } = after(
			({ current_state: state }, { outcome: is }) =>
				String(state) === CHARGEBACK && is === 'notYet',
			(order, evidence) => {
				order.current_state = COMPLETED;
				for (const row of historyOf(order, evidence)) {
					if (String(row.id_order_state) === CHARGEBACK) row.id_order_state = COMPLETED;
				}
			},
		);
		expect(outcome).toBe('blocked');
		expect(opinion.notYet).toBe('');
	});

	it('finds an order that should have been blocked because it goes to a territory', () => {
		const countryOf = (order: Row, { shop }: Evidence) => {
			const address = shop.addresses.find(({ id }) => String(id) === order.id_address_delivery);
			return shop.countries.find(({ id }) => String(id) === address?.id_country)?.iso_code;
		};
		const isTaxed = (order: Row, { shop }: Evidence) =>
			shop.order_details.some(
				(row) =>
					row.id_order === String(order.id) &&
					row.total_price_tax_incl !== row.total_price_tax_excl,
			);
		const { faults } = after(
			(order, verdict, evidence) =>
				countryOf(order, evidence) === 'DE' && isImported(verdict) && isTaxed(order, evidence),
			(order, { shop }) => {
				const address = shop.addresses.find(({ id }) => String(id) === order.id_address_delivery)!;
				address.postcode = 'D-78266';
			},
		);
		expect(faults).toContainEqual('should have been blocked: DE D-78266 has VAT of its own');
	});
});
