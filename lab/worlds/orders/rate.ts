import type { Country } from './country';

/** Dutch VAT of goods: high, low or none. */
export type Rate = 21 | 9 | 0;

/** Tax of PrestaShop by country and Dutch rate, in shops that charge the VAT of the customer's country (OSS). */
export const OSS_RATES: Partial<Record<Country, Record<'high' | 'RRH' | 'RRL', string>>> = {
	BE: { high: '21.000', RRH: '12.000', RRL: '6.000' },
	DE: { high: '19.000', RRH: '7.000', RRL: '7.000' },
	FR: { high: '20.000', RRH: '10.000', RRL: '5.500' },
};
