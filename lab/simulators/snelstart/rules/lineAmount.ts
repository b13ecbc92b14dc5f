import type { CompanyInfo, Verkooporderregel } from '../tables';
import { decimal, percentOf, rounded, times, type Decimal } from './decimal';

type AmountOf = Pick<Verkooporderregel, 'stuksprijs' | 'aantal' | 'kortingsPercentage'>;

/**
 * Amount of a line to the cent. The discount is taken of the line amount, or (setting
 * regelkortingVerkooporder) of the unit price, which is then rounded to the price decimals.
 */
export function lineAmount(line: AmountOf, company: CompanyInfo): Decimal {
	const price = decimal(line.stuksprijs);
	const quantity = decimal(line.aantal);
	const discount = decimal(line.kortingsPercentage);
	if (discount === 0n) return rounded(times(price, quantity), 2);
	if (company.regelkortingVerkooporder === 'BerekenenOverStukprijs') {
		const decimals = company.aantalDecimalenArtikelprijzen;
		const reduced = rounded(price - percentOf(price, discount), decimals);
		return rounded(times(reduced, quantity), 2);
	}
	const gross = times(price, quantity);
	return rounded(gross - percentOf(gross, discount), 2);
}
