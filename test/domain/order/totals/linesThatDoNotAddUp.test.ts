import { linesThatDoNotAddUp } from '../../../../domain/order/totals/linesThatDoNotAddUp';
import { orderWithTotals, settings } from '../fixtures';

describe('lines that do not add up to the products of the shop', () => {
	const told = (productsIncl: string) =>
		linesThatDoNotAddUp(orderWithTotals({ productsIncl }), settings({ differenceCeiling: 5 }));

	it('are told with what is missing', () => {
		expect(told('39.91')).toMatchObject([
			{
				code: 'lines-do-not-add-up',
				message:
					'the 2 lines together come to € 39.85, € 0.06 less than the € 39.91 that the shop says its products are',
				fix: 'Look whether the order in PrestaShop lacks a line, or was changed by a module; enter it in SnelStart by hand when it stays so.',
				field: 'totals.productsIncl',
				value: '39.91',
			},
		]);
		expect(told('39.91')[0].messageNl).toBe(
			'de 2 regels komen samen op € 39,85, € 0,06 minder dan de € 39,91 die de webwinkel als productbedrag noemt',
		);
		expect(told('39.79')[0].message).toContain('€ 0.06 more');
	});

	it('may be off by the ceiling', () => {
		expect(['39.90', '39.80', '39.85'].flatMap(told)).toEqual([]);
	});

	it('are told where the shop’s own sum cannot be read', () => {
		expect(told('veel')[0].message).toContain('€ 39.85 more');
	});
});
