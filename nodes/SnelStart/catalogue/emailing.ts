import type { CatalogueField } from './catalogueResource';

/** The fields that say whether and where one kind of document is sent by email. */
export const emailing = (member: string, label: string): CatalogueField[] => [
	{ name: `${member}.shouldSend`, label: `${label}: Send`, type: 'yesNo' },
	{ name: `${member}.email`, label: `${label}: Address`, type: 'text', maxLength: 250 },
	{ name: `${member}.ccEmail`, label: `${label}: Copy To`, type: 'text', maxLength: 250 },
];
