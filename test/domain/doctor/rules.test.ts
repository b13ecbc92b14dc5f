import { modulesSeen } from '../../../domain/doctor/modulesSeen';
import { packsAndRecipes } from '../../../domain/doctor/packsAndRecipes';
import { rulesInUse } from '../../../domain/doctor/rulesInUse';
import type { DoctorSettings, RuleFor } from '../../../domain/doctor/doctorSettings';
import type { AdministrationCheck } from '../../../domain/stream/administrationCheck';
import type { ShopCheck } from '../../../domain/stream/shopCheck';

const named = (id: string, name: string) => ({ id, name, orders: 5 });

const LATELY: ShopCheck['lately'] = {
	...{ orders: 10, isWhole: true, waiting: [] },
	payments: [named('mollie', 'iDEAL (fee incl. € 0,35)')],
	carriers: [named('2', 'PostNL')],
};

const unused = (by: RuleFor['by'], pattern: string, lately = LATELY) =>
	rulesInUse(
		{ trouble: null, lately } as ShopCheck,
		{
			rules: [{ by, pattern, table: 'Mapping Table', node: 'Plan' }],
		} as unknown as DoctorSettings,
	).map(({ code, about }) => [code, about]);

describe('rows of tables against the orders of 60 days', () => {
	it.each(['mollie', 'MOLLIE', 'iDEAL', 'ideal*', '*', 'iDEAL (fee incl. € 0,35)'])(
		'are in use by module, by name and by what ages behind it: %s',
		(pattern) => expect(unused('payment', pattern)).toEqual([]),
	);

	it('are named where no order had it', () => {
		expect(unused('payment', 'PostNL')).toEqual([['rule-payment-unused', 'PostNL']]);
		expect(unused('carrier', 'DHL*')).toEqual([['rule-carrier-unused', 'DHL*']]);
	});

	it('are not judged where not all orders are known, or too few', () => {
		expect(unused('carrier', 'DHL', { ...LATELY, isWhole: false })).toEqual([]);
		expect(unused('carrier', 'DHL', { ...LATELY, orders: 4 })).toEqual([]);
	});
});

const ALL = { hasFeeArticle: true, hasGiftCardArticle: true, open: [] };

const modules = (form: ShopCheck['additions'][number]['form'], settings: object) =>
	modulesSeen(
		{ trouble: null, additions: [{ ...named('mollie', 'mollie'), form }] } as unknown as ShopCheck,
		{
			...ALL,
			...settings,
		} as unknown as DoctorSettings,
	).map(({ code, level }) => [code, level]);

describe('what modules add', () => {
	it('needs an article, and is told as known where it has one', () => {
		for (const form of ['total', 'line'] as const) {
			expect(modules(form, { hasFeeArticle: false })).toEqual([
				['module-fee-without-article', 'error'],
			]);
			expect(modules(form, { hasGiftCardArticle: false })).toEqual([['module-known', 'ok']]);
		}
		expect(modules('giftCard', { hasGiftCardArticle: false })).toEqual([
			['module-gift-card-without-article', 'warning'],
		]);
		expect(modules('giftCard', { hasFeeArticle: false })).toEqual([['module-known', 'ok']]);
	});

	it('is not judged where an expression chooses the articles', () => {
		expect(modules('total', { hasFeeArticle: false, open: ['costArticles'] })).toEqual([]);
	});
});

type Part = [code: string, quantity: number];

const packs = (inShop: Part[], inBooks: Part[], isRecipe = true) => {
	const article = (code: string, parts: Part[] = []) => ({
		...{ code, isRecipe: parts.length > 0 && isRecipe },
		parts: parts.map(([part, quantity]) => ({ code: part, quantity })),
	});
	const contents = inShop.map(([code, quantity]) => ({
		productId: code,
		combinationId: '',
		code,
		quantity,
	}));
	return packsAndRecipes(
		{
			trouble: null,
			packs: [{ productId: '9', code: 'PAKKET', mode: 'packOnly', contents }],
		} as unknown as ShopCheck,
		{
			trouble: null,
			articles: [article('PAKKET', inBooks), article('MOK'), article('THEE')],
		} as unknown as AdministrationCheck,
		{ codeField: 'reference' } as DoctorSettings,
	).map(({ code, about }) => `${code} ${about}`);
};

describe('packs of the shop against recipes of SnelStart', () => {
	it('are the same whatever their order and letter case, and however a part is divided', () => {
		expect(
			packs(
				[
					['MOK', 2],
					['THEE', 1],
				],
				[
					['thee', 1],
					['MOK', 1],
					['MOK', 1],
				],
			),
		).toEqual([]);
	});

	it.each<[string, Part[], Part[], boolean]>([
		['recipe-differs-from-pack PAKKET', [['MOK', 2]], [['MOK', 3]], true],
		[
			'recipe-differs-from-pack PAKKET',
			[
				['MOK', 2],
				['THEE', 1],
			],
			[['MOK', 2]],
			true,
		],
		['pack-without-recipe PAKKET', [['MOK', 2]], [], true],
		['pack-without-recipe PAKKET', [['MOK', 2]], [['MOK', 2]], false],
	])('are told: %s', (told, inShop, inBooks, isRecipe) => {
		expect(packs(inShop, inBooks, isRecipe)).toEqual([told]);
	});

	it('are not judged where a part has no article: its code is told', () => {
		expect(
			packs(
				[
					['MOK', 2],
					['ANDERS', 1],
				],
				[['MOK', 2]],
			),
		).toEqual([]);
	});
});
