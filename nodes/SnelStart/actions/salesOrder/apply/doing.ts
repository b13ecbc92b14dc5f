import { worded, type Wording } from '../../../../../domain/words/wording';

const DOING = {
	reading: ({ en, nl }: Wording) => worded(`reading ${en}`, `${nl} lezen`),
	deleting: ({ en, nl }: Wording) => worded(`deleting ${en}`, `${nl} verwijderen`),
	changing: ({ en, nl }: Wording) => worded(`changing ${en}`, `${nl} wijzigen`),
	deactivating: ({ en, nl }: Wording) =>
		worded(`putting ${en} on inactive`, `${nl} op nonactief zetten`),
};

/** What was being done to something, to stand before "was sent" or "was not done". */
export const doing = (deed: keyof typeof DOING, what: Wording): Wording => DOING[deed](what);

/** Why what was made beside a sales order is not taken for made with it. */
export const OTHER_MOMENT = worded(
	'it was made or changed at another moment than the sales order',
	'het is op een ander moment gemaakt of gewijzigd dan de verkooporder',
);
