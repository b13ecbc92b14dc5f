import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge } from '../../lab/judges/orders/verdict';
import { NO_TABLES, TEMPLATES, type Choices } from '../../lab/worlds';
import type { Row } from '../../lab/simulators/prestashop/types';
import type { Verkooporder } from '../../lab/simulators/snelstart/tables';

const SHIPPING = ['9001', '9002'];
const GIFT_CARD = '9051';
const REVERSED = '9041';

const PLAIN: Partial<Choices> = {
	...NO_TABLES,
	...{ version: '8.2.1', severalShops: false, profiles: false, shopOss: false, giftCards: true },
	...{ foreignVat: false, priceMode: 'incl', lineMode: 'full', lowRateRose: false },
	...{ customerWriting: 'create', recognition: ['emailAndName'], template: TEMPLATES[0] },
};

const faultsOf = (good: Evidence, spoil: (spoilt: Evidence) => void): string => {
	const spoilt = structuredClone(good);
	spoil(spoilt);
	return judge(spoilt)
		.flatMap(({ faults }) => faults)
		.join('\n');
};

const codeOf = ({ after }: Evidence, id: string | undefined) =>
	after.artikelen.find((article) => article.id === id)?.artikelcode ?? '';
const idOf = ({ after }: Evidence, code: string) =>
	after.artikelen.find(({ artikelcode }) => artikelcode === code)!.id;
const storyOf = ({ stories, choices }: Evidence, { betalingskenmerk }: Verkooporder) =>
	stories.get(betalingskenmerk?.slice(choices.importKeyPrefix.length) ?? '');

describe('the judge of carriage at the average of the goods', () => {
	let good: Evidence;
	beforeAll(
		async () => (good = await runBatch({ seed: 45, orders: 300, choices: PLAIN })),
		120_000,
	);

	/** Lines of carriage of orders on which its maker had the average charged, at two rates. */
	const averaged = (evidence: Evidence) =>
		evidence.after.verkooporders
			.filter((row) => storyOf(evidence, row)?.input.shippingTaxAveraged)
			.map(({ regels }) =>
				regels.filter(({ artikel }) => SHIPPING.includes(codeOf(evidence, artikel?.id))),
			)
			.filter(({ length }) => length > 1);

	it('finds nothing wrong after a good run, in which there was some', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(averaged(good).length).toBeGreaterThan(0);
	});

	it('finds it wrong where all of it stands at one rate', () => {
		const faults = faultsOf(good, (spoilt) => {
			const [[first, second]] = averaged(spoilt);
			second.artikel!.id = first.artikel!.id;
		});
		expect(faults).toMatch(/^VAT: /m);
	});

	it('finds a cent of it that moved to the other rate', () => {
		const faults = faultsOf(good, (spoilt) => {
			const [[first, second]] = averaged(spoilt);
			first.stuksprijs = Math.round(first.stuksprijs * 100 + 30) / 100;
			second.stuksprijs = Math.round(second.stuksprijs * 100 - 30) / 100;
		});
		expect(faults).toMatch(/^VAT: /m);
	});
});

describe('the judge of averaged carriage of goods that cost nothing', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 950_010_046, orders: 400 })), 120_000);

	const asksOf = (spoil: (order: Row) => void) => {
		const spoilt = structuredClone(good);
		spoil(spoilt.shop.orders.find(({ id }) => String(id) === '17')!);
		return judge(spoilt).find(({ orderId }) => orderId === '17')!.opinion.asks;
	};

	it('takes it for carriage without VAT, and asks about VAT in it', () => {
		expect(asksOf(() => undefined)).toEqual([]);
		expect(asksOf((order) => (order.total_shipping_tax_excl = '5.70'))).toContainEqual(
			expect.stringMatching(/^shipping is € -1\.20 beside its VAT/),
		);
	});
});

describe('the judge of gift cards on orders with reversed VAT', () => {
	let good: Evidence;
	beforeAll(async () => {
		good = await runBatch({
			seed: 610_010_018,
			orders: 400,
			choices: { ...PLAIN, reverseCharge: true, lineMode: 'perVatRate' },
		});
	}, 120_000);

	const paid = (evidence: Evidence) =>
		evidence.after.verkooporders.filter(({ regels }) =>
			[REVERSED, GIFT_CARD].every((code) =>
				regels.some(({ artikel }) => codeOf(evidence, artikel?.id) === code),
			),
		);

	it('finds nothing wrong after a good run, in which there was one', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(paid(good).length).toBeGreaterThan(0);
	});

	it('finds an order booked as reversed that the shop sent abroad', () => {
		const faults = faultsOf(good, (spoilt) => {
			const [{ betalingskenmerk }] = paid(spoilt);
			const id = betalingskenmerk!.slice(spoilt.choices.importKeyPrefix.length);
			const order = spoilt.shop.orders.find((row) => String(row.id) === id)!;
			const swiss = spoilt.shop.countries.find(({ iso_code: iso }) => iso === 'CH')!;
			const own = spoilt.shop.addresses.find(
				(row) => String(row.id) === String(order.id_address_delivery),
			)!;
			spoilt.shop.addresses.push({ ...own, id: 99_999, id_country: String(swiss.id) });
			order.id_address_delivery = '99999';
			spoilt.choices = { ...spoilt.choices, addressSource: 'card' };
		});
		expect(faults).toMatch(
			/should have been blocked: .*not the 0 % VAT|^lines: .*was not ordered/m,
		);
	});

	it('finds it wrong where the card is taken off the goods', () => {
		const faults = faultsOf(good, (spoilt) => {
			const [{ regels }] = paid(spoilt);
			const card = regels.find(({ artikel }) => codeOf(spoilt, artikel?.id) === GIFT_CARD)!;
			card.artikel!.id = idOf(spoilt, REVERSED);
		});
		expect(faults).toMatch(/^lines: /m);
	});
});

describe('the judge of customers whose names are alike as far as a card holds them', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 530_010_042, orders: 400 })), 120_000);

	/** Sales orders on new cards that share e-mail address and name. */
	const alike = ({ before, after }: Evidence) => {
		const there = new Set(before.relaties.map(({ id }) => id));
		const made = after.relaties.filter(({ id }) => !there.has(id));
		return after.verkooporders.filter(({ relatie }) => {
			const own = made.find(({ id }) => id === relatie.id);
			return made.some(
				({ id, naam, email }) => own && id !== own.id && naam === own.naam && email === own.email,
			);
		});
	};

	it('finds nothing wrong where each has a card', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(new Set(alike(good).map(({ relatie }) => relatie.id)).size).toBeGreaterThan(1);
	});

	it('finds an order on the card of the other', () => {
		const faults = faultsOf(good, (spoilt) => {
			const [first, ...others] = alike(spoilt);
			for (const other of others) other.relatie = first.relatie;
		});
		expect(faults).toMatch(/^customer: on the new card of /m);
	});

	it('finds a second card for one of them', () => {
		const faults = faultsOf(good, (spoilt) => {
			const [, ...others] = alike(spoilt);
			const twice = others.filter(
				({ relatie }) => others.filter((one) => one.relatie.id === relatie.id).length > 1,
			);
			const own = spoilt.after.relaties.find(({ id }) => id === twice[0].relatie.id)!;
			spoilt.after.relaties.push({ ...own, id: 'second', relatiecode: 9999 });
			twice[0].relatie = { id: 'second', uri: '/relaties/second' };
		});
		expect(faults).toMatch(/^customer: a second new card for /m);
	});
});
