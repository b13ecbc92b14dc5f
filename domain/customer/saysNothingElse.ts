import type { CardRecord } from './applyChanges';

/** What a card holds that nobody gave anything but what the import writes. */
const NEVER_WRITTEN: CardRecord = {
	memo: '',
	mobieleTelefoon: '',
	kvkNummer: '',
	oin: '',
	websiteUrl: '',
	iban: '',
	bic: '',
	factuurkorting: 0,
	kredietLimiet: 0,
	bankieren: false,
	incassoSoort: 'Geen',
	factuurRelatie: null,
	documents: [],
};

/**
 * Whether a card holds nothing beside what the import writes on one: no memo, no bank account, no attachment. One that
 * does was made or worked on by a person.
 */
export const saysNothingElse = (record: CardRecord): boolean =>
	Object.entries(NEVER_WRITTEN).every(([name, empty]) => {
		const found = record[name];
		if (Array.isArray(empty)) return !Array.isArray(found) || found.length === 0;
		return found === undefined || (found ?? '') === (empty ?? '');
	});
