import fc from 'fast-check';
import { propertySuites } from '../properties/propertySuites';

describe('properties', () => {
	it('draw the same each time', () => {
		const draw = () => {
			const drawn: number[] = [];
			fc.assert(fc.property(fc.nat(), (number) => drawn.push(number) > 0));
			return drawn;
		};
		expect(new Set(draw()).size).toBeGreaterThan(20);
		expect(draw()).toEqual(draw());
	});

	it('are all in what npm run check:properties runs', () => {
		expect(propertySuites().length).toBeGreaterThan(40);
		expect(propertySuites()).toContain('test/domain/order/planOrders.property.test.ts');
	});
});
