import { typedText } from '../../../nodes/PrestaShop/orders/typedText';

describe('what somebody typed', () => {
	it.each([
		['Graag na 18:00', 'Graag na 18:00'],
		['  Eerste regel<br />\nTweede &amp; laatste ', 'Eerste regel\nTweede & laatste'],
		['Caf&eacute; &Uuml;ber &ccedil;a &ntilde; &Aring;', 'Café Über ça ñ Å'],
		['&euro;&nbsp;5 &ndash; &quot;ja&quot; &#039;t &#x20AC;', '€ 5 – "ja" \'t €'],
		['<p>Hoi <b>daar</b></p>', 'Hoi daar'],
		['maat < 40 en > 36, 3<4', 'maat < 40 en > 36, 3<4'],
		['R&D; &onbekend; &#0; &#x110000; &ampnee', 'R&D; &onbekend; &#0; &#x110000; &ampnee'],
		['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
		['', ''],
	])('%j is %j', (html, expected) => {
		expect(typedText(html)).toBe(expected);
	});

	it('is found in no more time than its length asks', () => {
		const started = performance.now();
		expect(typedText('<a'.repeat(60_000))).toHaveLength(120_000);
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
