import { planOrders } from '../../../domain/order/plan/planOrders';
import { mayBeCut } from '../../../domain/books/sameName';
import type { Customer } from '../../../domain/books/books';
import type { PlanSettings, RecognitionStep } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

/** Alike for 50 characters, and no further. */
const BOTH = 'Stichting tot Behoud van het Historisch Erfgoed de';
const MILLS = `${BOTH}r Nederlandse Molens`;
const LOCKS = `${BOTH}r Zeeuwse Sluizen`;
const buyer = order().customer!;

type Address = Parameters<typeof address>[0];

const of = (id: string, company: string, more: Address = {}): WebOrder =>
	order({
		id,
		reference: `R${id}`,
		customer: buyer,
		invoiceAddress: address({ company, ...more }),
	});

const cardOf = (number: number, more: Partial<Customer> = {}): Customer =>
	customer(number, buyer.email.trim(), {
		name: BOTH,
		address: {
			contact: '',
			street: address().street,
			postcode: address().postcode,
			city: address().city,
			countryId: 'land-nl',
		},
		...more,
	});

const elsewhere: Partial<Customer> = {
	address: { ...cardOf(0).address!, street: 'Kade 9', postcode: '4301 AB' },
};

const plan = (
	orders: WebOrder[],
	customers: Customer[],
	recognition: RecognitionStep[] = ['emailAndName'],
	more: Partial<PlanSettings> = {},
) => planOrders(orders, books({ customers }), settings({ recognition, ...more }));

describe('customers whose names are the same as far as a card holds names', () => {
	it.each<RecognitionStep>(['emailAndName', 'nameAndPostcode'])(
		'get a card each in one run, by %s',
		(step) => {
			const orders = [
				of('1', MILLS, { street: 'Molenweg 1' }),
				of('2', LOCKS, {
					street: 'Sluisweg 2',
					postcode: step === 'emailAndName' ? '4301AB' : address().postcode,
				}),
			].map((one, index) =>
				step === 'emailAndName'
					? one
					: { ...one, customer: { ...buyer, email: `info@stichting${index}.example` } },
			);
			const [mills, locks] = plan(orders, [], [step]);
			expect([mills.outcome, locks.outcome]).toEqual(['create', 'create']);
			expect(mills.customer!.key).not.toBe(locks.customer!.key);
			expect(locks.customer!.card!.vestigingsAdres.straat).toBe('Sluisweg 2');
		},
	);

	it('share one where it is one whole name, and where nothing on a card would tell them apart', () => {
		const [first, moved] = plan([of('1', MILLS), of('2', MILLS, { postcode: '4301AB' })], []);
		expect(moved.customer!.key).toBe(first.customer!.key);
		const [mills, locks] = plan([of('1', MILLS), of('2', LOCKS)], []);
		expect(locks.customer!.key).toBe(mills.customer!.key);
	});

	it('are known again by the address on the card beside it', () => {
		const cards = [cardOf(11), cardOf(12, elsewhere)];
		const there = { street: 'Kade 9', postcode: '4301AB' };
		expect(plan([of('1', MILLS)], cards)[0].customer?.customerNumber).toBe(11);
		expect(plan([of('1', LOCKS, there)], cards)[0].customer?.customerNumber).toBe(12);
	});

	it.each<RecognitionStep>(['emailAndName', 'nameAndPostcode'])(
		'are asked about where nothing but the beginning of the name agrees with a card, by %s',
		(step) => {
			const card = cardOf(
				11,
				step === 'emailAndName'
					? elsewhere
					: { email: 'ander@example.com', address: { ...cardOf(0).address!, street: 'Kade 9' } },
			);
			const [{ outcome, problems }] = plan([of('1', MILLS)], [card], [step]);
			expect(outcome).toBe('blocked');
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatchObject({ code: 'ambiguous-customer', value: MILLS });
			expect(problems[0].message).toContain(`11 "${BOTH}"`);
			expect(problems[0].fixNl).toContain('Is het dezelfde klant');
		},
	);

	it('are told apart, or known again, by the VAT number', () => {
		const number = 'NL818834298B01';
		const own = { vatNumber: number };
		expect(plan([of('1', MILLS, own)], [cardOf(11, { ...elsewhere, ...own })])[0]).toMatchObject({
			outcome: 'create',
			customer: { customerNumber: 11 },
		});
		const other = cardOf(11, { vatNumber: 'NL000099998B57' });
		expect(plan([of('1', MILLS, own)], [other])[0].outcome).toBe('blocked');
	});

	it('change nothing on a card that was found by the e-mail address alone, and are told', () => {
		const how = { customerWriting: 'createAndUpdate' as const };
		const [{ customer: used, notices }] = plan(
			[of('1', MILLS, { phone: '0612345678' })],
			[cardOf(11, elsewhere)],
			['email'],
			how,
		);
		expect(used).toMatchObject({ action: 'use', customerNumber: 11 });
		expect(used!.changes ?? []).toEqual([]);
		expect(notices.map(({ code }) => code)).toContain('customer-merged');
	});

	it('matter for names that reach the end of a card only', () => {
		expect([50, 49, 48, 47].map((length) => mayBeCut('x'.repeat(length)))).toEqual([
			...[true, true, true, false],
		]);
		expect(mayBeCut(MILLS)).toBe(true);
		const short = 'Stichting Molens';
		const card = cardOf(11, { ...elsewhere, name: short });
		expect(plan([of('1', short)], [card])[0].customer?.customerNumber).toBe(11);
	});
});
