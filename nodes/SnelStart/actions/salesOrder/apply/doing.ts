import { worded, type Wording } from '../../../../../domain/words/wording';

const DOING: Record<string, (what: Wording) => Wording> = {
	reading: ({ en, nl }) => worded(`reading ${en}`, `${nl} lezen`),
	deleting: ({ en, nl }) => worded(`deleting ${en}`, `${nl} verwijderen`),
	changing: ({ en, nl }) => worded(`changing ${en}`, `${nl} wijzigen`),
	deactivating: ({ en, nl }) => worded(`putting ${en} on inactive`, `${nl} op nonactief zetten`),
};

/** What was being done to something, to stand before "was sent" or "was not done". */
export const doing = (
	deed: 'reading' | 'deleting' | 'changing' | 'deactivating',
	what: Wording,
): Wording => DOING[deed](what);

/** Why what was made beside a sales order is not taken for made with it. */
export const OTHER_MOMENT = worded(
	'it was made or changed at another moment than the sales order',
	'het is op een ander moment gemaakt of gewijzigd dan de verkooporder',
);
