import { creditKeyOf, isCreditKeyOf, orderIdInKey } from '../../../domain/books/creditKey';

describe('the payment reference of a credit', () => {
	it('is known by its order', () => {
		expect(isCreditKeyOf('PS-12', creditKeyOf('PS-12', '7'))).toBe(true);
		expect(isCreditKeyOf('PS-12', 'PS-12-v')).toBe(true);
		expect(isCreditKeyOf('PS-12', 'PS-12')).toBe(false);
		expect(isCreditKeyOf('PS-1', 'PS-12-7')).toBe(false);
		expect(isCreditKeyOf('PS-12', 'PS-12-7-8')).toBe(false);
		expect(isCreditKeyOf('', '-7')).toBe(false);
		expect(creditKeyOf('', '7')).toBe('');
	});

	it('is no import key', () => {
		expect(orderIdInKey(['PS-'], 'PS-12')).toBe('12');
		expect(orderIdInKey(['PS-'], 'PS-12-7')).toBeNull();
		expect(orderIdInKey(['PS-'], 'PS-012')).toBeNull();
		expect(orderIdInKey(['PS-'], 'WEB-12')).toBeNull();
		expect(orderIdInKey(['A-', 'PS-'], 'PS-12')).toBe('12');
		expect(orderIdInKey([''], 'RF18539007547034')).toBeNull();
	});
});
