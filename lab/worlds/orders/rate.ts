import type { Choices, Country } from './choices';

/** Dutch VAT of goods: high, low or none. */
export type Rate = 21 | 9 | 0;

/** Tax of PrestaShop by country and Dutch rate, in shops that charge the VAT of the customer's country (OSS). */
export const OSS_RATES: Partial<Record<Country, Record<'high' | 'RRH' | 'RRL', string>>> = {
	BE: { high: '21.000', RRH: '12.000', RRL: '6.000' },
	DE: { high: '19.000', RRH: '7.000', RRL: '7.000' },
	FR: { high: '20.000', RRH: '10.000', RRL: '5.500' },
};

/** Countries in which a Dutch shop charges no VAT at all. */
const EXPORT: readonly Country[] = ['CH', 'US'];

/** VAT percentage the shop charges on goods or carriage of a Dutch rate sent to a country, as PrestaShop writes it. */
export function shopRate(rate: Rate, country: Country, choices: Choices): string {
	if (rate === 0 || EXPORT.includes(country)) return '0.000';
	const abroad = choices.shopOss ? OSS_RATES[country] : undefined;
	if (!abroad) return `${rate}.000`;
	return rate === 21 ? abroad.high : abroad[choices.reducedRateAbroad];
}
