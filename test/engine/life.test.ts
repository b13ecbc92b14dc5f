import { cloneDeep } from 'lodash';
import type { Evidence, Told } from '../../lab/judges/life/evidence';
import type { Figure } from '../../lab/judges/life/fault';
import { judgeFollowUp } from '../../lab/judges/life/judgeFollowUp';
import { judgeHands, judgeImport } from '../../lab/judges/life/judgeImport';
import { judgeStock } from '../../lab/judges/life/judgeStock';
import { factsOf, type Facts } from '../../lab/judges/life/facts';
import { checkLife, type LifeResult } from '../../lab/runs/life/checkLife';
import { figuresOf } from '../../lab/runs/life/figures';

type Spoilt = Evidence & { told: Told[]; after: Evidence['after'][number][] };

/** A short version of `npm run check:life`: what each figure means stands in lab/runs/life/README.md. */
describe('web orders that live on, and the shipped templates', () => {
	let good: Evidence;
	let pieces: number;
	let result: LifeResult;

	beforeAll(async () => {
		const kept: Evidence[] = [];
		result = await checkLife(
			{ seed: 11, orders: 70, rounds: 4, disturbed: false },
			undefined,
			(evidence) => kept.push(cloneDeep(evidence)),
		);
		pieces = result.life.conditions.pieces;
		good = kept[kept.length - 1];
	}, 60_000);

	const faults = (evidence: Evidence): Figure[] => [
		...new Set(
			[
				...judgeFollowUp(evidence).faults,
				...judgeImport({ ...evidence, after: evidence.before }),
				...judgeHands(evidence),
			].map(({ figure }) => figure),
		),
	];

	/** What the judge finds after something was done to what is right. */
	const after = (spoil: (evidence: Spoilt, facts: Facts[]) => void): Figure[] => {
		const evidence = cloneDeep(good) as Spoilt;
		spoil(evidence, factsOf(evidence, evidence.before));
		return faults(evidence);
	};
	const credits = ({ before, after: rows }: Evidence) => {
		const known = new Set(before.map(({ id }) => id));
		return rows.filter(({ id }) => !known.has(id));
	};
	const quiet = (facts: Facts[], { hands }: Evidence) =>
		facts.find(
			({ order, isOver, differs, openSlips, credits: made, withoutSlip, story, sold }) =>
				order !== undefined &&
				!isOver &&
				differs.length + openSlips.length + made.length + withoutSlip === 0 &&
				!story.isLeftAlone &&
				!hands.work.has(sold.id) &&
				story.edits === 0,
		)!;

	it('are told and carried out as the settings allow', () => {
		expect(result.failures).toEqual([]);
		expect(result.faults.map(({ figure, text }) => `${figure}: ${text}`)).toEqual([]);
		const { carriedOut: done, allowed, changed, before } = figuresOf(result, 0);
		expect(done).toBe(allowed);
		expect(done).toBeGreaterThan(3);
		expect(changed).toBeGreaterThan(done);
		expect(before).toBeGreaterThan(5);
	});

	it('let the judge find nothing wrong with what is right', () => {
		expect(faults(good)).toEqual([]);
		expect(credits(good).length).toBeGreaterThan(0);
	});

	/** The judge is only worth something when it sees what is wrong: every fault here is put in by hand. */
	const SABOTAGES: Array<[string, Figure, (evidence: Spoilt, facts: Facts[]) => void]> = [
		['a difference is not told', 'silent', (one) => void one.told.splice(0, 1)],
		[
			'a difference is told of an order that has none',
			'falseAlarms',
			(one, facts) => {
				const { orderId } = quiet(facts, one);
				one.told.push({ orderId, change: 'edited', outcome: 'reported', summary: '' });
			},
		],
		['a difference is told twice', 'falseAlarms', (one) => void one.told.push({ ...one.told[0] })],
		[
			'an order that is not in the books is told',
			'falseAlarms',
			(one) =>
				void one.told.push({ orderId: 9999, change: 'edited', outcome: 'reported', summary: '' }),
		],
		[
			'SnelStart is blamed for what the shop did',
			'falseAlarms',
			(one) => {
				const told = one.told.find(({ change, summary }) =>
					[change === 'edited', summary.includes('was changed in the shop')].every(Boolean),
				)!;
				Object.assign(told, { change: 'changedInBooks' });
			},
		],
		[
			'the shop is blamed for what it did not do',
			'falseAlarms',
			(one) => {
				const told = one.told.find(({ orderId }) => one.stories.get(orderId)?.edits === 0)!;
				told.summary = 'the web order was changed in the shop after it was imported';
			},
		],
		[
			'somebody else is to take the goods',
			'silent',
			(one, facts) => (quiet(facts, one).sold.afleveradres.contactpersoon = 'De buren'),
		],
		[
			'the address in the shop is another',
			'silent',
			(one, facts) => {
				const { order } = quiet(facts, one);
				const row = one.tables.addresses.find(
					({ id }) => String(id) === order?.id_address_delivery,
				)!;
				row.city = 'Elders';
			},
		],
		[
			'pieces in the shop are more, at the same total',
			'silent',
			(one, facts) => {
				const [line] = quiet(facts, one).lines;
				line.product_quantity = String(Number(line.product_quantity) + 1);
			},
		],
		[
			'a sales order stands on another customer',
			'silent',
			(one, facts) => {
				const { sold } = quiet(facts, one);
				one.before.find(({ id }) => id === sold.id)!.relatie.id = 'other';
			},
		],
		[
			'a credit is a cent too much',
			'wrongCredit',
			(one) => void (credits(one)[0].totaalInclusiefBtw -= 0.01),
		],
		[
			'a credit is of another customer',
			'wrongCredit',
			(one) => void (credits(one)[0].relatie = { id: 'other', uri: '' }),
		],
		[
			'a credit names a slip that is none',
			'wrongCredit',
			(one) => void (credits(one)[0].betalingskenmerk = 'PS-1-99999'),
		],
		[
			'a credit was not allowed',
			'wrongCredit',
			(one) => void Object.assign(one, { allowed: new Set(['edited']) }),
		],
		[
			'goods come back that did not',
			'wrongCredit',
			(one) => {
				const row = credits(one).find(({ regels }) => goodsIn(one, regels).length > 0)!;
				goodsIn(one, row.regels)[0].aantal -= 1;
			},
		],
		[
			'a sales order is deleted that lives',
			'touchedOthers',
			(one, facts) => {
				const { sold } = quiet(facts, one);
				one.after = one.after.filter(({ id }) => id !== sold.id);
			},
		],
		[
			'a sales order is changed that nobody changed',
			'touchedOthers',
			(one, facts) => {
				const { sold } = quiet(facts, one);
				one.after.find(({ id }) => id === sold.id)!.memo = 'anders';
			},
		],
		[
			'the work of a person is overwritten',
			'touchedOthers',
			(one) => {
				const [id] = one.hands.work.keys();
				one.after.find((row) => row.id === id)!.memo = 'anders';
			},
		],
		[
			'the work of a person is gone',
			'touchedOthers',
			(one) => {
				const [id] = one.hands.work.keys();
				one.after = one.after.filter((row) => row.id !== id);
			},
		],
		[
			'a credit was not made',
			'missed',
			(one) => {
				const made = new Set(credits(one).map(({ id }) => id));
				one.after = one.after.filter(({ id }) => !made.has(id));
				for (const told of one.told) told.outcome = 'reported';
			},
		],
		[
			'what may be carried out is only told',
			'missed',
			(one) => {
				for (const told of one.told) told.outcome = 'reported';
			},
		],
		[
			'an order is lost',
			'lost',
			(one, facts) => {
				const { sold } = quiet(facts, one);
				one.before = one.before.filter(({ id }) => id !== sold.id);
			},
		],
		[
			'an order stands twice',
			'duplicates',
			(one, facts) => {
				const { sold } = quiet(facts, one);
				one.before = [...one.before, { ...sold, id: 'twin', nummer: 99_999 }];
			},
		],
		[
			'a credit stands twice',
			'duplicates',
			(one) => {
				const [credit] = credits(one);
				one.before = [...one.before, credit, { ...credit, id: 'twin', nummer: 99_999 }];
			},
		],
	];

	it.each(SABOTAGES)('let the judge find that %s', (_what, figure, spoil) => {
		expect(after(spoil)).toContain(figure);
	});

	it('let the judge find a quantity that is too high', () => {
		const evidence = cloneDeep(good);
		const shown = evidence.tables.stock_availables[0];
		shown.quantity = String(pieces + 1);
		expect(judgeStock(evidence, pieces).map(({ figure }) => figure)).toContain('stockTooHigh');
	});

	it('sell packs, and products that get other names and codes', () => {
		const { news, assortment } = result.life.town;
		expect(news.length).toBeGreaterThan(0);
		const packs = new Set(assortment.onSale.flatMap(({ id, contents }) => (contents ? [id] : [])));
		const sold = good.tables.order_details.filter((row) => packs.has(Number(row.product_id)));
		expect(sold.length).toBeGreaterThan(2);
	});

	it('let the judge find a pack that shows more than can be made of its parts', () => {
		const evidence = cloneDeep(good);
		const pack = evidence.articles.find(({ subartikelen }) => subartikelen.length > 0)!;
		const product = evidence.tables.products.find((row) => row.reference === pack.artikelcode)!;
		const shown = evidence.tables.stock_availables.find(
			(row) => row.id_product === String(product.id),
		)!;
		shown.quantity = String(pieces);
		expect(judgeStock(evidence, pieces).map(({ text }) => text)).toEqual([
			expect.stringContaining(`${pack.artikelcode} shows`),
		]);
	});

	it('let the judge know goods by the product that was ordered', () => {
		const evidence = { ...cloneDeep(good), codes: new Map([['301', 'ANDERS']]) };
		expect(faults(evidence)).toContain('silent');
	});

	it('let the judge find that what was added to an order is sold again', () => {
		const evidence = cloneDeep(good);
		const before = judgeStock(evidence, pieces).length;
		for (const row of evidence.tables.order_details) {
			row.product_quantity = String(Number(row.product_quantity) + 50);
		}
		expect(judgeStock(evidence, pieces).length).toBeGreaterThan(before);
	});
});

/** What each shop shows is held against the one stock, and what was paid in dollars against books in euros. */
describe('web orders of two shops that take dollars too', () => {
	it('are told and carried out to the cent of the books', async () => {
		const kept: Evidence[] = [];
		const { life, faults, failures } = await checkLife(
			{ seed: 203, orders: 90, rounds: 5, disturbed: false },
			undefined,
			(evidence) => kept.push(cloneDeep(evidence)),
		);
		expect(failures).toEqual([]);
		expect(faults.map(({ figure, text }) => `${figure}: ${text}`)).toEqual([]);
		expect(life.conditions).toMatchObject({ shopIds: [1, 2], hasDollars: true });
		const creditsInDollars = kept.flatMap(({ before, after, stories }) =>
			after.filter(({ id, betalingskenmerk }) => {
				const [, orderId, slip] = (betalingskenmerk ?? '').split('-');
				const isNew = !before.some((row) => row.id === id);
				return isNew && slip !== undefined && stories.get(Number(orderId))?.isInDollars;
			}),
		);
		expect(creditsInDollars.length).toBeGreaterThan(0);
		const [{ betalingskenmerk }] = creditsInDollars;
		const evidence = kept.find(({ after }) =>
			after.some((row) => row.betalingskenmerk === betalingskenmerk),
		)!;
		const credit = evidence.after.find((row) => row.betalingskenmerk === betalingskenmerk)!;
		credit.totaalInclusiefBtw *= 1.25;
		expect(judgeFollowUp(evidence).faults.map(({ figure }) => figure)).toContain('wrongCredit');
	}, 90_000);
});

function goodsIn({ articles }: Evidence, regels: Evidence['after'][number]['regels']) {
	const stocked = new Set(
		articles.filter(({ voorraadControle }) => voorraadControle).map(({ id }) => id),
	);
	return regels.filter(({ artikel }) => stocked.has(artikel?.id ?? ''));
}
