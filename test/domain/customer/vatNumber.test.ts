import { vatNumberFor } from '../../../domain/customer/vatNumber';

describe('vatNumberFor', () => {
	it.each([
		['NL818834298B01', 'NL', 'NL818834298B01'],
		['nl 8188.34.298 b01', 'nl', 'NL818834298B01'],
		['NL002455799B11', 'NL', 'NL002455799B11'],
		['BE0403170701', 'BE', 'BE0403170701'],
		['BE 0403.170.701', 'BE', 'BE0403170701'],
		['DE123456789', 'DE', 'DE123456789'],
		['EL123456789', 'GR', 'EL123456789'],
		['FRXX999999999', 'FR', 'FRXX999999999'],
	])('%s in %s', (text, country, expected) => {
		expect(vatNumberFor(text, country)).toBe(expected);
	});

	it.each([
		['NL123456789B01', 'NL'],
		['BE0123456789', 'BE'],
		['DE123456789', 'NL'],
		['818834298B01', 'NL'],
		['GB999999973', 'GB'],
		['CHE123456788', 'CH'],
		['', 'NL'],
	])('not %s in %s', (text, country) => {
		expect(vatNumberFor(text, country)).toBeNull();
	});
});
