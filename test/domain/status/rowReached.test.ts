import { rowReached } from '../../../domain/status/rowReached';

const row = (document: string, stateId: string) => ({
	...{ document, stateId },
	stateName: stateId,
	mail: false,
});
const PACKED = row('Werkbon', '3');
const SENT = row('Pakbon', '4');
const TO_COLLECT = row('Afhaalbon', '32');
const INVOICED = row('Factuur', '5');
const invoice = { id: 'f', number: '1' };

describe('the row that a sales order has come to', () => {
	it('is that of its document, or of the furthest one it went past', () => {
		const rows = [INVOICED, PACKED, SENT];
		const reached = (status: string) => rowReached({ status, invoice: null }, rows);
		expect(reached('Order')).toBeNull();
		expect(reached('Werkbon')).toBe(PACKED);
		expect(reached('Afhaalbon')).toBe(PACKED);
		expect(reached('Contantbon')).toBe(SENT);
		expect(rowReached({ status: 'Order', invoice }, rows)).toBe(INVOICED);
	});

	it('is neither of two that are equally far, where nothing tells by which one it came', () => {
		const both = [PACKED, SENT, TO_COLLECT];
		for (const rows of [both, [...both].reverse()]) {
			expect(rowReached({ status: 'Afhaalbon', invoice: null }, rows)).toBe(TO_COLLECT);
			expect(rowReached({ status: 'Afhaalbon', invoice }, rows)).toBe(PACKED);
			expect(rowReached({ status: 'Contantbon', invoice: null }, rows)).toBe(PACKED);
		}
		const alike = [row('Pakbon', '4'), row('Afhaalbon', '4')];
		expect(rowReached({ status: 'Pakbon', invoice }, alike)?.stateId).toBe('4');
		expect(rowReached({ status: 'Pakbon', invoice }, [SENT, TO_COLLECT])).toBeNull();
	});
});
