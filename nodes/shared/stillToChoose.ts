import { worded, type Wording } from '../../domain/words/wording';

const NOTHING = {
	read: worded('Nothing is read yet', 'Er is nog niets gelezen'),
	planned: worded('Nothing is planned yet', 'Er is nog niets gepland'),
	reconciled: worded('Nothing is reconciled yet', 'Er is nog niets aangesloten'),
	lookedUp: worded('Nothing is looked up yet', 'Er is nog niets opgezocht'),
};

/**
 * Says that a node did nothing yet, because something is still to be chosen.
 *
 * @param titles labels of what is to be chosen, as they stand on the screen
 */
export const stillToChoose = (done: keyof typeof NOTHING, titles: readonly string[]): Wording =>
	worded(
		`${NOTHING[done].en}. Still to be chosen: ${titles.join(', ')}`,
		`${NOTHING[done].nl}. Nog te kiezen: ${titles.join(', ')}`,
	);
