import type { AssortmentSummary } from '../stream/assortmentSummary';
import { worded, type Wording } from '../words/wording';

const NO_ARTICLE = worded(
	'SnelStart has no article at all: nothing could be compared. Look whether the key opens the right administration',
	'SnelStart heeft geen enkel artikel: er viel niets te vergelijken. Kijk of de sleutel de juiste administratie opent',
);
const NO_PRODUCT = worded(
	'The shop has no product at all: nothing could be compared. Look whether the webservice key is of the right shop',
	'De webwinkel heeft geen enkel product: er viel niets te vergelijken. Kijk of de webservicesleutel van de juiste winkel is',
);

/** What is missing altogether where articles and products are to be compared: a run that did nothing is no good run. */
export const lackingSide = ({
	about,
	articles,
	products,
}: Pick<AssortmentSummary, 'about' | 'articles' | 'products'>): Wording[] => [
	...(articles === 0 && about !== 'articles' ? [NO_ARTICLE] : []),
	...(products === 0 ? [NO_PRODUCT] : []),
];
