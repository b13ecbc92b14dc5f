import { keyEnding } from '../../../domain/words/keyEnding';

const MADE = '2026-03-01';
const onDay = (day: number, made = MADE) =>
	keyEnding(made, Date.parse(`${MADE}T12:00:00Z`) + day * 86_400_000)?.en ?? null;

describe('the end of a development key', () => {
	it.each([
		[0, null],
		[75, null],
		[76, /ends in 14 days, on 2026-05-30/],
		[89, /ends in 1 day, on 2026-05-30/],
		[90, /was to end on 2026-05-30/],
		[400, /was to end on 2026-05-30/],
	])('on day %i: %s', (day, told) => {
		if (told === null) expect(onDay(day)).toBeNull();
		else expect(onDay(day)).toMatch(told);
	});

	it('counts whole days, whatever the time of day that n8n stores with the date', () => {
		expect(onDay(75, '2026-03-01T23:59:00.000+01:00')).toBeNull();
		expect(onDay(76, '2026-03-01T23:59:00')).toMatch(/in 14 days/);
	});

	it.each(['', '  ', 'soon', '2026-13-40', '01-03-2026'])('says nothing for "%s"', (made) => {
		expect(onDay(400, made)).toBeNull();
	});
});
