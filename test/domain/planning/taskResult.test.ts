import { taskResult } from '../../../domain/planning/taskResult';

const NL = { language: 'nl' as const, zone: 'Europe/Amsterdam' };
const told = (...rows: object[]) => taskResult('Taak', rows as Array<Record<string, unknown>>, NL);

describe('what a task came to', () => {
	it('is the headline of its report, with what a person has to look at', () => {
		const report = {
			kind: 'runReport',
			headline: '2 orders created',
			attention: true,
			attentionReasons: ['1 order is blocked'],
			failedBecause: [],
		};
		expect(told(report)).toMatchObject({
			headline: '2 orders created',
			attention: true,
			failed: false,
			text: '2 orders created\n1 order is blocked',
		});
	});

	it('is told in the language of the owner where both were written', () => {
		const finding = {
			level: 'error',
			message: { en: 'a', nl: 'Sleutel mist recht' },
			fix: { en: 'b', nl: 'Zet het aan.' },
		};
		const right = { level: 'ok', message: { en: 'c', nl: 'Goed' }, fix: { en: '', nl: '' } };
		const diagnosis = {
			kind: 'diagnosis',
			headline: { en: 'x', nl: '1 fout' },
			findings: [finding, right],
		};
		expect(told(diagnosis).text).toBe('1 fout\nSleutel mist recht → Zet het aan.');
		expect(taskResult('T', [diagnosis], { ...NL, language: 'en' }).text).toBe('x\na → b');
	});

	it('is a failure where n8n hands over an error, as text or as an object', () => {
		for (const error of ['Boem', { message: 'Boem' }]) {
			expect(told({ error })).toMatchObject({
				headline: 'Mislukt: Boem',
				failed: true,
				attention: true,
			});
		}
	});

	it('is told in the language of the owner where a called workflow said it in both', () => {
		const error =
			'The key is refused [Nederlands: De sleutel is geweigerd]\nFill it in [Nederlands: Vul hem in]';
		expect(told({ error }).text).toBe('Mislukt: De sleutel is geweigerd\nVul hem in');
		expect(taskResult('T', [{ error }], { ...NL, language: 'en' }).text).toBe(
			'Failed: The key is refused\nFill it in',
		);
	});

	it('counts payments, and names those with a problem', () => {
		const booked = { kind: 'paymentBooking', outcome: 'booked', summary: 'x', problems: [] };
		const failed = {
			kind: 'paymentBooking',
			outcome: 'failed',
			...{ summary: 'Web order 7', summaryNl: 'Order 7' },
			problems: [{ message: 'No journal', messageNl: 'Geen dagboek' }],
		};
		expect(told(booked, failed)).toMatchObject({
			headline: '1 betaling geboekt, 1 mislukt, 0 gelaten',
			text: '1 betaling geboekt, 1 mislukt, 0 gelaten\nOrder 7\nGeen dagboek',
			attention: true,
		});
	});

	it('is that nothing was started, where the row of a run at work stands in its place', () => {
		const row = {
			task: 'w1',
			startedAt: '2026-11-03T09:00:00Z',
			headline: 'old',
			busyUntil: Date.parse('2026-11-03T10:00:00Z'),
		};
		expect(told(row)).toMatchObject({
			headline:
				'Er is al een uitvoering bezig sinds di 3 nov 10:00, dus er is niets gestart. Haar beurt eindigt uiterlijk di 3 nov 11:00.',
			attention: false,
		});
	});

	it('is a page on which nothing of a text is HTML', () => {
		const { html } = told({ headline: '<b>1</b>', attentionReasons: ['a & b'] });
		expect(html).toContain('<p>&lt;b&gt;1&lt;/b&gt;</p>');
		expect(html).toContain('a &amp; b');
	});

	it('hands on a page, cuts a long list with its count, and says where nothing was told', () => {
		const reasons = Array.from({ length: 30 }, (_, index) => `reden ${index}`);
		const long = told({ headline: 'x', attentionReasons: reasons, html: '<html></html>' });
		expect(long.text.split('\n')).toHaveLength(27);
		expect(long.text).toMatch(/en nog 5$/);
		expect(long.html).toBe('<html></html>');
		expect(told({ kind: 'stockCursor' }).headline).toMatch(/niets gemeld/);
		expect(told().failed).toBe(false);
	});
});
