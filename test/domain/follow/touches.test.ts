import { touchesOf } from '../../../domain/follow/touches';

const at = (number: number, modifiedOn: string | null) => ({
	id: `so-${number}`,
	number,
	modifiedOn,
});

describe('whether a sales order was changed after it was made', () => {
	it('is told by a higher number that was changed before', () => {
		const touches = touchesOf([
			at(3, '2026-11-23T10:00:02'),
			at(1, '2026-11-23T10:00:00.5'),
			at(2, '2026-11-23T11:00:00'),
		]);
		expect(touches.get('so-1')).toBe('none');
		expect(touches.get('so-2')).toBe('seen');
		expect(touches.get('so-3')).toBe('unknown');
	});

	it('is not known where nothing was made soon after, or a time cannot be read', () => {
		const touches = touchesOf([
			at(1, '2026-11-23T10:00:00'),
			at(2, '2026-11-23T10:05:00'),
			at(3, null),
			at(4, 'gisteren'),
		]);
		expect([...touches.values()]).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
	});

	it('holds for two that were made at one moment', () => {
		const touches = touchesOf([at(1, '2026-11-23T10:00:00'), at(2, '2026-11-23T10:00:00')]);
		expect(touches.get('so-1')).toBe('none');
	});
});
