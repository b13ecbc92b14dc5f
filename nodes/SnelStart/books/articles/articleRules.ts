import { DateTime } from 'luxon';

import { vatRateText } from '../../../../domain/money/vat';
import type { ArticleRules } from '../../../../domain/stream/articleRules';
import { domesticRate } from '../../../../domain/vat/domesticRate';
import { companyOf } from '../administration/companyOf';
import type { SnelStartClient } from '../snelStartClient';

/**
 * What an administration takes as a new article.
 *
 * @param codeField extra field (extra veld) that holds the shop's code; '' for the article code itself
 * @param chosen numbers of revenue groups (artikelomzetgroepen) for new articles
 */
export async function articleRules(
	{ administration }: SnelStartClient,
	codeField: string,
	chosen: readonly string[],
): Promise<ArticleRules> {
	const [info, groups, vatTariffs] = await Promise.all([
		administration.companyInfo(),
		administration.revenueGroups(),
		administration.vatTariffs(),
	]);
	const company = companyOf(info);
	const day = DateTime.now().setZone('Europe/Amsterdam').toISODate() ?? '';
	return {
		kind: 'articleRules',
		numericCodes: company.numericArticleCodes,
		codeLength: company.articleCodeMaxLength,
		pricesInclude: !company.articlePricesExclVat,
		codeField,
		groups: groups.map(({ id, number, name, vatKind }) => {
			const { rate } = domesticRate(vatKind, { vatTariffs }, { day });
			return {
				...{ id, number, name },
				rate: rate === null ? null : vatRateText(rate),
				chosen: chosen.includes(String(number)),
			};
		}),
	};
}
