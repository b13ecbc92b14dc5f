import * as fc from 'fast-check';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from './calculateWebStock';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { accompaniedUnits, recipeParts, type OrderLine } from '../../../domain/stock/recipeParts';
import { quantityOf, unitsOf } from '../../../domain/stock/units';
import { article, recipe, uncounted } from './builders';

const PLENTY = 100_000;
const BOX = recipe('BOX', { BOTTLE: 6, CAP: 6 });
const PAIR = recipe('PAIR', { BOTTLE: 2 });
const PALLET = recipe('PALLET', { BOX: 2, CAP: 1 });
const CRATE = recipe('CRATE', { BOTTLE: 12 }, { stockControlled: true, free: PLENTY });
const ARTICLES = [article('BOTTLE', PLENTY), article('CAP', PLENTY), BOX, PAIR, PALLET, CRATE];
const recipes = recipeParts(ARTICLES);

type Line = [code: string, quantity: number, price: 'free' | 'paid'];

const orderLines = (lines: readonly Line[]): OrderLine[] =>
	lines.map(([code, quantity, price]) => ({
		articleId: code === '' ? '' : `id-${code}`,
		units: unitsOf(quantity) ?? 0,
		free: price === 'free',
	}));

const askedFor = (asked: Record<string, number>) =>
	new Map(Object.entries(asked).map(([code, quantity]) => [`id-${code}`, unitsOf(quantity) ?? 0]));

/** What the order takes of bottles, caps and crates, the way the web stock is calculated. */
function counted(lines: readonly Line[], asked?: Record<string, number>): Record<string, number> {
	const accompanied = accompaniedUnits(
		orderLines(lines),
		recipes,
		asked === undefined ? undefined : askedFor(asked),
	);
	const ordered = ARTICLES.map((one): ArticleStock => {
		const quantity = lines.reduce(
			(sum, [code, pieces]) => sum + (code === one.code ? pieces : 0),
			0,
		);
		const along = accompanied.get(one.articleId);
		const withComponents = along === undefined ? {} : { withComponents: quantityOf(along) };
		return {
			...one,
			uncounted: quantity === 0 ? [] : [{ ...uncounted(7, quantity), ...withComponents }],
		};
	});
	const left = calculateWebStock(ordered, [], DEFAULT_POLICY);
	const taken = (code: string) => PLENTY - (left.find((row) => row.code === code)?.webStock ?? 0);
	return { BOTTLE: taken('BOTTLE'), CAP: taken('CAP'), CRATE: taken('CRATE') };
}

describe('components that stand in the order beside their main article', () => {
	it('count once when the main article brings them along as lines of price 0', () => {
		const lines: Line[] = [
			['BOX', 2, 'paid'],
			['BOTTLE', 12, 'free'],
			['CAP', 12, 'free'],
		];
		expect(counted(lines)).toMatchObject({ BOTTLE: 12, CAP: 12 });
	});

	it('count through the main article when it stands alone', () => {
		expect(counted([['BOX', 2, 'paid']])).toMatchObject({ BOTTLE: 12, CAP: 12 });
	});

	it('count beside the main article when somebody bought them too', () => {
		const lines: Line[] = [
			['BOX', 1, 'paid'],
			['BOTTLE', 6, 'paid'],
			['CAP', 6, 'paid'],
		];
		expect(counted(lines)).toMatchObject({ BOTTLE: 12, CAP: 12 });
	});

	it.each<[string, Line[]]>([
		[
			'a component is missing',
			[
				['BOX', 1, 'paid'],
				['BOTTLE', 6, 'free'],
			],
		],
		[
			'there are too few',
			[
				['BOX', 2, 'paid'],
				['BOTTLE', 12, 'free'],
				['CAP', 11, 'free'],
			],
		],
		[
			'another article stands between',
			[
				['PAIR', 1, 'paid'],
				['CAP', 1, 'paid'],
				['BOTTLE', 2, 'free'],
			],
		],
		[
			'they stand before it',
			[
				['BOTTLE', 2, 'free'],
				['PAIR', 1, 'paid'],
			],
		],
	])('count beside the main article when %s', (_, lines) => {
		const alone = lines.filter(([code]) => code === 'BOX' || code === 'PAIR');
		const others = lines.filter(([code]) => code !== 'BOX' && code !== 'PAIR');
		const both = counted(lines);
		for (const code of ['BOTTLE', 'CAP']) {
			expect(both[code]).toBe(counted(alone)[code] + counted(others)[code]);
		}
	});

	it('count once through recipes in recipes, told with the inner recipe or without', () => {
		const inner: Line[] = [
			['PALLET', 1, 'paid'],
			['BOX', 2, 'free'],
			['BOTTLE', 12, 'free'],
			['CAP', 12, 'free'],
			['CAP', 1, 'free'],
		];
		expect(counted(inner)).toMatchObject({ BOTTLE: 12, CAP: 13 });
		expect(counted(inner.filter(([code]) => code !== 'BOX'))).toMatchObject({
			BOTTLE: 12,
			CAP: 13,
		});
		const onlyInner: Line[] = [
			['PALLET', 1, 'paid'],
			['BOX', 2, 'free'],
			['CAP', 1, 'free'],
		];
		expect(counted(onlyInner)).toMatchObject({ BOTTLE: 12, CAP: 13 });
	});

	it('answer for one main article each', () => {
		const lines: Line[] = [
			['PAIR', 1, 'paid'],
			['PAIR', 1, 'free'],
			['BOTTLE', 2, 'free'],
		];
		expect(counted(lines)).toMatchObject({ BOTTLE: 4 });
	});

	it('are left to a main article that stands on a shelf of its own', () => {
		const lines: Line[] = [
			['CRATE', 1, 'paid'],
			['BOTTLE', 12, 'free'],
		];
		expect(counted(lines)).toMatchObject({ CRATE: 1, BOTTLE: 12 });
	});

	it('are gifts, not components, when the web order asked for them', () => {
		const lines: Line[] = [
			['PAIR', 1, 'paid'],
			['BOTTLE', 2, 'free'],
		];
		expect(counted(lines)).toMatchObject({ BOTTLE: 2 });
		expect(counted(lines, { PAIR: 1, BOTTLE: 2 })).toMatchObject({ BOTTLE: 4 });
		const both: Line[] = [...lines, ['BOTTLE', 5, 'paid']];
		expect(counted(both, { PAIR: 1, BOTTLE: 5 })).toMatchObject({ BOTTLE: 7 });
	});

	it('never count for less than what has to be delivered', () => {
		const needs: Record<string, Record<string, number>> = {
			BOX: { BOTTLE: 6, CAP: 6 },
			PAIR: { BOTTLE: 2 },
			PALLET: { BOTTLE: 12, CAP: 13 },
			BOTTLE: { BOTTLE: 1 },
			CAP: { CAP: 1 },
			CRATE: { CRATE: 1 },
		};
		const bought = fc.record({
			code: fc.constantFrom(...Object.keys(needs)),
			pieces: fc.integer({ min: 1, max: 4 }),
			components: fc.boolean(),
			price: fc.constantFrom<'free' | 'paid'>('free', 'paid'),
		});
		fc.assert(
			fc.property(fc.array(bought, { maxLength: 6 }), (order) => {
				const asked: Record<string, number> = {};
				const demand: Record<string, number> = { BOTTLE: 0, CAP: 0, CRATE: 0 };
				const lines = order.flatMap(({ code, pieces, components, price }): Line[] => {
					asked[code] = (asked[code] ?? 0) + pieces;
					for (const [part, each] of Object.entries(needs[code])) demand[part] += each * pieces;
					const own: Line = [code, pieces, price];
					if (!components || !recipes.has(`id-${code}`)) return [own];
					const along = Object.entries(needs[code]);
					return [own, ...along.map(([part, each]): Line => [part, each * pieces, 'free'])];
				});
				const found = counted(lines, asked);
				const isPlain = order.every(
					({ code, components, price }) =>
						price === 'paid' && (components || !recipes.has(`id-${code}`)),
				);
				for (const part of ['BOTTLE', 'CAP', 'CRATE']) {
					expect(found[part]).toBeGreaterThanOrEqual(demand[part]);
					if (isPlain) expect(found[part]).toBe(demand[part]);
				}
			}),
			{ numRuns: 400 },
		);
	});
});
