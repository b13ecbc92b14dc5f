import { withoutSuffix } from '../../../domain/settings/paymentNames';

describe('the name of a payment method without what modules put behind it', () => {
	it.each([
		['iDEAL (fee incl. € 0,35)', 'iDEAL'],
		['iDEAL  (fee incl. € 1.234,56)', 'iDEAL'],
		['iDEAL | Wero', 'iDEAL'],
		['iDEAL {+ € 0,35}', 'iDEAL'],
		['iDEAL（€0.35）', 'iDEAL'],
		['iDEAL + € 0,35', 'iDEAL'],
		['iDEAL +€0.35', 'iDEAL'],
		['iDEAL - 0,35 € toeslag', 'iDEAL'],
		['iDEAL: incl. 0,35 EUR fee', 'iDEAL'],
		['Kauf auf Rechnung – zzgl. 1,00 €', 'Kauf auf Rechnung'],
		['PayPal avec frais 0,35EUR', 'PayPal'],
		['Creditcard 2,9% + € 0,25', 'Creditcard'],
		['Creditcard + 2.9 %', 'Creditcard'],
		['iDEAL 💳', 'iDEAL'],
		['Achteraf  betalen\u00a0(Riverty)', 'Achteraf betalen'],
		['Klarna - Pay later', 'Klarna - Pay later'],
		['Betaal in 3 delen', 'Betaal in 3 delen'],
		['Klarna in 3', 'Klarna in 3'],
		['in3', 'in3'],
		['Wero+', 'Wero+'],
		['Kosten', 'Kosten'],
		['€ 0,35', '€ 0,35'],
		['(onbekend)', '(onbekend)'],
		['', ''],
	])('"%s" is "%s"', (name, stem) => expect(withoutSuffix(name)).toBe(stem));

	it('is the same when it is asked for again', () => {
		const once = withoutSuffix('Creditcard 2,9% + € 0,25');
		expect(withoutSuffix(once)).toBe(once);
	});

	it('takes no longer for a text that is long', () => {
		const started = Date.now();
		withoutSuffix(`iDEAL ${'+ '.repeat(100_000)}`);
		withoutSuffix(`iDEAL ${'-'.repeat(100_000)}x`);
		expect(Date.now() - started).toBeLessThan(1000);
	});
});
