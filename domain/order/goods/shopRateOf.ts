import type { ArticleVat } from '../../vat/vatRateOf';
import { centsOf, euros, eurosNl, type Cents } from '../../money/cents';
import { ratePairs, vatRateOfText, vatRateText, vatRateNl, type VatRate } from '../../money/vat';
import type { Problem } from '../../words/problem';
import type { Article } from '../../books/books';
import type { Amounts } from '../../money/amounts';
import { lineTitle, lineTitleNl } from '../read/lineTitle';
import type { WebOrderLine } from '../../stream/webOrder';
import { planSetting } from '../../words/planSetting';

/** The VAT rate the shop charged on a line, and what is wrong with it: not told, or not that of its two amounts. */
export function shopRateOf(
	line: WebOrderLine,
	amounts: Amounts,
	converted: boolean,
): { rate: VatRate | null; problems: Problem[] } {
	const rate = line.vatRate === null ? null : vatRateOfText(line.vatRate);
	if (rate === null) return { rate, problems: [unknownRate(line)] };
	const pairs = ratePairs(amounts.incl, amounts.excl, rate, slack(line, converted));
	return { rate, problems: pairs ? [] : [pairDiffers(line, amounts, rate)] };
}

/**
 * Goods that cost nothing and of which the shop tells no VAT: PrestaShop stores none where all goods of an order are
 * free. Any rate comes to the same. A shop that rounds the order alone leaves parts of a cent on a line, and may round
 * them up to a cent of the order.
 */
export function isFree({
	vatRate,
	totalIncl,
	totalExcl,
}: Pick<WebOrderLine, 'vatRate' | 'totalIncl' | 'totalExcl'>): boolean {
	const told = vatRate === null ? 0 : vatRateOfText(vatRate);
	return told === 0 && [totalIncl, totalExcl].every((amount) => centsOf(amount) === 0);
}

/** Cents by which rounding each unit, and a conversion to euros, in both amounts can part a line from its rate. */
function slack({ quantity }: WebOrderLine, converted: boolean): Cents {
	return (converted ? 2 : 1) + 1.5 * quantity;
}

function unknownRate(line: WebOrderLine): Problem {
	return {
		code: 'unknown-vat-rate',
		message: `the shop does not tell the VAT rate of ${lineTitle(line)}`,
		messageNl: `de webwinkel noemt het btw-tarief van ${lineTitleNl(line)} niet`,
		fix: 'PrestaShop stored no tax with this line, or one that was deleted since: enter this order in SnelStart by hand.',
		fixNl:
			'PrestaShop bewaarde geen belasting bij deze regel, of een die daarna is verwijderd: voer deze order met de hand in SnelStart in.',
		field: 'lines.vatRate',
		value: line.vatRate ?? '',
	};
}

function pairDiffers(line: WebOrderLine, { incl, excl }: Amounts, rate: VatRate): Problem {
	return {
		code: 'vat-differs',
		message: `${lineTitle(line)}: ${euros(incl)} with and ${euros(excl)} without VAT do not belong to ${vatRateText(rate)} % VAT, which SnelStart would compute`,
		messageNl: `${lineTitleNl(line)}: ${eurosNl(incl)} met en ${eurosNl(excl)} zonder btw horen niet bij ${vatRateNl(rate)} % btw, die SnelStart zou berekenen`,
		fix: 'Look at the taxes and the ecotax of the product in PrestaShop, and enter this order in SnelStart by hand.',
		fixNl:
			'Bekijk belasting en ecotax van het product in PrestaShop, en voer deze order met de hand in SnelStart in.',
		field: 'lines.totalExcl',
		value: line.totalExcl,
	};
}

/** That SnelStart would charge another rate on the article of a line, or on a component of its recipe. */
export function rateDiffers(
	line: WebOrderLine,
	article: Article,
	shopRate: VatRate,
	{ rate, group, abroad }: ArticleVat,
): Problem {
	const delivery = abroad ? ` on a delivery to ${abroad}` : '';
	const deliveryNl = abroad ? ` op een levering naar ${abroad}` : '';
	return {
		code: 'vat-differs',
		message: `${lineTitle(line)}: the shop charged ${vatRateText(shopRate)} % VAT, SnelStart would charge ${vatRateText(rate)} %${delivery} because article ${article.code} is in revenue group ${group.number} "${group.name}" (artikelomzetgroep)`,
		messageNl: `${lineTitleNl(line)}: de webwinkel rekende ${vatRateNl(shopRate)} % btw, SnelStart zou ${vatRateNl(rate)} % rekenen${deliveryNl}, omdat artikel ${article.code} in artikelomzetgroep ${group.number} "${group.name}" staat`,
		fix: abroad
			? `Correct the tax rules of ${abroad} in PrestaShop, or the revenue group (artikelomzetgroep) of the article. What SnelStart charges abroad follows factureerBuitenlandsBtw, the VAT number on the customer card and ${planSetting('Sales (Verkopen)')}. An order from before the administration took part in OSS, or after it stopped, is to be entered by hand: SnelStart goes by what holds now.`
			: 'Put the article in the revenue group (artikelomzetgroep) of the right VAT rate, or correct the tax rule of the product in PrestaShop.',
		fixNl: abroad
			? `Verbeter de belastingregels van ${abroad} in PrestaShop, of de artikelomzetgroep van het artikel. Wat SnelStart over het buitenland berekent volgt factureerBuitenlandsBtw, het btw-nummer op de klantkaart en ${planSetting('Sales (Verkopen)')}. Een order van voor de administratie aan OSS meedeed, of van nadat zij daarmee stopte, moet met de hand worden ingevoerd: SnelStart gaat uit van wat nu geldt.`
			: 'Zet het artikel in de artikelomzetgroep met het juiste btw-tarief, of verbeter de belastingregel van het product in PrestaShop.',
		field: 'lines.vatRate',
		value: line.vatRate ?? '',
	};
}
