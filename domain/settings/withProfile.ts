import type { IndexedBooks } from '../books/indexedBooks';
import type { PlanSettings } from './planSettings';
import type { WebOrder } from '../stream/webOrder';

/** The books and settings of the shop an order comes from: those for all, but for what its profile (profiel) says otherwise. */
export function withProfile(
	{ shopName }: Pick<WebOrder, 'shopName'>,
	books: IndexedBooks,
	settings: PlanSettings,
): { books: IndexedBooks; settings: PlanSettings } {
	const profile = settings.profiles.find(({ shop }) => shop === shopName);
	const template = profile?.template ?? settings.template ?? books.template;
	const own = template === books.template ? books : { ...books, template };
	if (!profile) return { books: own, settings };
	return {
		books: own,
		settings: {
			...settings,
			importKeyPrefix: profile.importKeyPrefix ?? settings.importKeyPrefix,
			costCentreId: profile.costCentreId ?? settings.costCentreId,
			collectiveCustomerId: profile.collectiveCustomerId ?? settings.collectiveCustomerId,
		},
	};
}
