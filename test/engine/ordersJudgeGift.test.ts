import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge } from '../../lab/judges/orders/verdict';
import { NO_TABLES, TEMPLATES } from '../../lab/worlds';

const GIFT_CARD = '9051';
const DISCOUNT = '9003';

/** The owner named the gift cards of the shop: they pay, and take nothing off. */
describe('orders that gift cards paid', () => {
	let good: Evidence;
	beforeAll(async () => {
		good = await runBatch({
			seed: 78,
			orders: 300,
			choices: {
				...NO_TABLES,
				...{ giftCards: true, version: '8.2.1', severalShops: false, profiles: false },
				...{ shopOss: false, foreignVat: false, priceMode: 'incl', lineMode: 'full' },
				...{ customerWriting: 'create', recognition: ['emailAndName'], template: TEMPLATES[0] },
			},
		});
	}, 120_000);

	const idOf = ({ after }: Evidence, code: string) =>
		after.artikelen.find(({ artikelcode }) => artikelcode === code)!.id;
	const linesOn = (evidence: Evidence, code: string) =>
		evidence.after.verkooporders.flatMap(({ regels }) =>
			regels.filter(({ artikel }) => artikel?.id === idOf(evidence, code)),
		);
	const faultsOf = (spoil: (evidence: Evidence) => void) => {
		const spoilt = structuredClone(good);
		spoil(spoilt);
		return judge(spoilt).flatMap(({ faults }) => faults);
	};

	it('are there, and come out right', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(linesOn(good, GIFT_CARD).length).toBeGreaterThan(1);
	});

	it('are found wrong where a card stands among the discounts', () => {
		const faults = faultsOf((spoilt) => {
			for (const line of linesOn(spoilt, GIFT_CARD)) line.artikel!.id = idOf(spoilt, DISCOUNT);
		});
		expect(faults).toContainEqual(expect.stringMatching(/^gift card/));
		expect(faults).toContainEqual(expect.stringMatching(/^discount/));
		expect(faults).toContainEqual(expect.stringMatching(/VAT/));
	});

	it('are found wrong where a card pays a cent less', () => {
		const faults = faultsOf((spoilt) => {
			linesOn(spoilt, GIFT_CARD)[0].stuksprijs += 0.01;
		});
		expect(faults).toContainEqual(expect.stringMatching(/^gift card/));
	});
});
