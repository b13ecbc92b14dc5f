import { doing, OTHER_MOMENT } from './doing';
import { worded } from '../../../../../domain/words/wording';
import { unitsOfPrice } from '../../../../../domain/money/priceOf';
import type { ChangeWrite } from '../../../../../domain/stream/orderChange';
import type { PlannedArticle } from '../../../../../domain/stream/plannedArticle';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { SnelStartError } from '../../../client/snelStartError';
import type { WireArticle } from '../../../wire/wireArticle';
import { wirePrice, wireQuantity } from '../../../wire/wireNumber';
import type { Stop } from '../import/stop';
import { failedBy, stays, type Applied } from './applied';
import { madeWithIt } from './madeWithIt';

type TakeArticleAway = Extract<ChangeWrite, { action: 'takeArticleAway' }>;

/** SnelStart's own reasons to keep an article: stock, an order, an invoice or a recipe. */
const IN_USE = /^ART-001[0-5]$/;

/** Deletes an article that was made for sales orders which are gone, while it says what was written and nothing uses it. */
export async function takeArticleAway(
	client: SnelStartClient,
	{ articleId, madeAt, article }: TakeArticleAway,
	stop: Stop,
): Promise<Applied> {
	const what = worded(`article ${article.artikelcode}`, `artikel ${article.artikelcode}`);
	try {
		const [found] = await client.articles.as((row) => row).byId([articleId]);
		if (found === undefined || found.isNonActief) return { outcome: 'settled' };
		if (!saysAsMade(found, article)) {
			return stays(
				what,
				worded(
					'it says something else than the import writes, or has stock',
					'het zegt iets anders dan de import schrijft, of heeft voorraad',
				),
			);
		}
		if (!madeWithIt(found.modifiedOn, madeAt)) {
			return stays(what, OTHER_MOMENT);
		}
	} catch (error) {
		return failedBy((error as SnelStartError).details, stop, doing('reading', what));
	}
	const answer = await client.articles.delete(articleId);
	if (answer.ok || answer.failure.unknownWrite) stop.countWrite();
	if (answer.ok || answer.failure.httpStatus === 404) return { outcome: 'carriedOut' };
	if (answer.failure.codes.some((code) => IN_USE.test(code))) {
		return stays(
			what,
			worded('SnelStart says that something uses it', 'SnelStart zegt dat het in gebruik is'),
		);
	}
	return failedBy(answer.failure, stop, doing('deleting', what));
}

const saysAsMade = (found: WireArticle, made: PlannedArticle): boolean =>
	found.artikelcode === made.artikelcode &&
	found.omschrijving === made.omschrijving &&
	found.artikelOmzetgroep?.id === made.artikelOmzetgroep.id &&
	unitsOfPrice(wirePrice(found.verkoopprijs ?? null)) === unitsOfPrice(made.verkoopprijs) &&
	found.voorraadControle === made.voorraadControle &&
	!found.isHoofdartikel &&
	wireQuantity(found.technischeVoorraad) === 0;
