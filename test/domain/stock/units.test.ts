import * as fc from 'fast-check';

import {
	floorDivide,
	multiplyUp,
	quantityOf,
	unitsOf,
	UNITS_PER_PIECE,
	wholePieces,
} from '../../../domain/stock/units';

const units = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000_000 });

describe('quantities in ten-thousandths', () => {
	it('come back as they went in', () => {
		fc.assert(fc.property(units, (value) => expect(unitsOf(quantityOf(value))).toBe(value)));
	});

	it.each([NaN, Infinity, 1e300, '7' as unknown as number, null as unknown as number])(
		'are none for %s',
		(value) => expect(unitsOf(value)).toBeNull(),
	);

	it('never become minus zero, which would print as -0', () => {
		expect(Object.is(unitsOf(-0), 0)).toBe(true);
		expect(Object.is(quantityOf(-0), 0)).toBe(true);
		expect(Object.is(floorDivide(-0, 3), 0)).toBe(true);
	});

	it('divide to the largest whole number that fits', () => {
		fc.assert(
			fc.property(units, positive, (dividend, divisor) => {
				const whole = floorDivide(dividend, divisor);
				expect(BigInt(whole) * BigInt(divisor) <= BigInt(dividend)).toBe(true);
				expect((BigInt(whole) + 1n) * BigInt(divisor) > BigInt(dividend)).toBe(true);
			}),
		);
	});

	it('multiply without loss, up where a fifth decimal would be needed', () => {
		expect(multiplyUp(25_000, 20_000)).toBe(50_000);
		expect(multiplyUp(1, 1)).toBe(1);
		fc.assert(
			fc.property(positive, positive, (a, b) => {
				const exact = BigInt(a) * BigInt(b);
				const scale = BigInt(UNITS_PER_PIECE);
				const product = BigInt(multiplyUp(a, b)) * scale;
				expect(product >= exact && product - exact < scale).toBe(true);
			}),
		);
	});

	it('round down to whole pieces, below zero too', () => {
		expect([25_000, 29_999, 0, -1, -25_000].map(wholePieces)).toEqual([
			20_000, 20_000, 0, -10_000, -30_000,
		]);
	});
});
