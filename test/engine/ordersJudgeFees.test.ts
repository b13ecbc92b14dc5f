import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge } from '../../lab/judges/orders/verdict';
import { NO_TABLES, TEMPLATES } from '../../lab/worlds';

const [FEE, FEE_AT_9, DISCOUNT, UNKNOWN_GOODS] = ['9010', '9014', '9003', '9031'];
const SHIPPING = ['9001', '9011'];
const SHIPPING_AT_9 = '9002';

/** What payment modules charge, in each form; a row for a module stands below one for the name of its method. */
describe('orders with a payment fee, and rows for payment methods', () => {
	let good: Evidence;
	beforeAll(async () => {
		good = await runBatch({
			seed: 81,
			orders: 400,
			choices: {
				...NO_TABLES,
				table: [
					{ when: 'payment', is: 'iDEAL*', set: { documentStatus: 'Bevestiging' } },
					{ when: 'payment', is: 'mollie', set: { documentStatus: 'Werkbon' } },
				],
				...{ giftCards: false, version: '8.2.1', severalShops: false, profiles: false },
				...{ shopOss: false, foreignVat: false, priceMode: 'incl', lineMode: 'full' },
				...{ customerWriting: 'create', recognition: ['emailAndName'], template: TEMPLATES[0] },
				...{ paymentWithArticle: 'paypal', expressions: [], lowRateRose: false },
			},
		});
	}, 240_000);

	const idOf = ({ after }: Evidence, code: string) =>
		after.artikelen.find(({ artikelcode }) => artikelcode === code)!.id;
	const inForm = ({ stories, after, choices }: Evidence, form: string) =>
		after.verkooporders.flatMap((row) => {
			const orderId = row.betalingskenmerk?.slice(choices.importKeyPrefix.length) ?? '';
			return stories.get(orderId)?.input.paymentFee?.hiddenIn === form ? [row] : [];
		});
	const feesIn = (evidence: Evidence, form: string) =>
		inForm(evidence, form).flatMap(({ regels }) =>
			regels.filter(({ artikel }) => artikel?.id === idOf(evidence, FEE)),
		);
	const faultsOf = (spoil: (evidence: Evidence) => void) => {
		const spoilt = structuredClone(good);
		spoil(spoilt);
		return judge(spoilt)
			.flatMap(({ faults }) => faults)
			.join('\n');
	};

	it('are there in each form, and come out right', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		for (const form of ['line', 'discount', 'total']) {
			expect([form, feesIn(good, form).length > 0]).toEqual([form, true]);
		}
	});

	it.each([
		['line', UNKNOWN_GOODS, /^lines: .* was not ordered/m],
		['line', FEE_AT_9, /^VAT: /m],
		['discount', DISCOUNT, /^discount: /m],
		['discount', FEE_AT_9, /^VAT: /m],
		['total', DISCOUNT, /^discount: /m],
	])('are found wrong where a fee in the %s stands on article %s', (form, code, wanted) => {
		const faults = faultsOf((spoilt) => {
			for (const line of feesIn(spoilt, form)) line.artikel!.id = idOf(spoilt, code);
		});
		expect(faults).toMatch(wanted);
	});

	it.each(['line', 'discount'])('are found wrong where a fee in the %s is a cent less', (form) => {
		const faults = faultsOf((spoilt) => {
			feesIn(spoilt, form)[0].stuksprijs -= 0.01;
		});
		expect(faults).toMatch(/^payment fee: € -0\.01|^total: /m);
	});

	it('in the shipping are found wrong as a line of their own, or a cent beside it', () => {
		const shipped = (evidence: Evidence) =>
			inForm(evidence, 'shipping').flatMap(({ regels }) => {
				const line = regels.find(({ artikel }) =>
					SHIPPING.some((code) => artikel?.id === idOf(evidence, code)),
				);
				return line ? [{ regels, line }] : [];
			})[0];
		expect(shipped(good).line.stuksprijs).toBeGreaterThan(1.95);
		const apart = faultsOf((spoilt) => {
			const { regels, line } = shipped(spoilt);
			const artikel = { ...line.artikel!, id: idOf(spoilt, FEE) };
			regels.push({ ...line, artikel, aantal: 1, stuksprijs: 0.35 });
			line.stuksprijs = Math.round(line.stuksprijs * 100 - 35) / 100;
		});
		expect(apart).toMatch(/^shipping: /m);
		expect(faultsOf((spoilt) => (shipped(spoilt).line.stuksprijs -= 0.01))).toMatch(/^shipping: /m);
		const atLow = faultsOf((spoilt) => {
			shipped(spoilt).line.artikel!.id = idOf(spoilt, SHIPPING_AT_9);
		});
		expect(atLow).toMatch(/^VAT: /m);
	});

	/** Faults where so many cents of the goods moved to a fee in a line, of a shop that rounds so. */
	const afterMoved = (cents: number, roundType: string) =>
		faultsOf((spoilt) => {
			const order = inForm(spoilt, 'line').find(({ regels }) =>
				regels.some(({ artikel }) => artikel?.id === idOf(spoilt, FEE)),
			)!;
			const isFee = ({ artikel }: (typeof order.regels)[number]) =>
				artikel?.id === idOf(spoilt, FEE);
			order.regels.find(isFee)!.stuksprijs += cents / 100;
			order.regels.find((line) => !isFee(line) && line.aantal === 1)!.stuksprijs -= cents / 100;
			const [row] = spoilt.shop.orders.filter(
				({ id }) => order.betalingskenmerk === `${spoilt.choices.importKeyPrefix}${String(id)}`,
			);
			row.round_type = roundType;
		});

	it('in a line may have a cent of the goods where the shop rounds the order alone, and not two', () => {
		const wrong = /^lines: |^payment fee: |^total: /m;
		expect(afterMoved(1, '3')).not.toMatch(wrong);
		expect(afterMoved(2, '3')).toMatch(wrong);
		expect(afterMoved(1, '2')).toMatch(wrong);
	});

	it('are found wrong where the row for the name held before the one for the module', () => {
		const { orders } = good.shop;
		const faults = faultsOf(({ after, choices }) => {
			const byMollie = after.verkooporders.find((row) => {
				const id = row.betalingskenmerk?.slice(choices.importKeyPrefix.length);
				const order = orders.find((one) => String(one.id) === id);
				return order?.module === 'mollie' && order.payment === 'iDEAL';
			})!;
			expect(byMollie.procesStatus).toBe('Werkbon');
			byMollie.procesStatus = 'Bevestiging';
		});
		expect(faults).toMatch(/status|Bevestiging/i);
	});
});
