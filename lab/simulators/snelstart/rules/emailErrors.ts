import type { ErrorCode } from '../errors/errorCode';
import type { Relatie } from '../tables';
import { EMAIL_MEMBERS } from './relation';

const ADDRESS = /^[^\s@;]+@[^\s@;]+\.[^\s@;]+$/;

/** Codes per e-mail setting: address missing while shouldSend, and address invalid. */
const CODES: Record<(typeof EMAIL_MEMBERS)[number], { missing: ErrorCode; invalid: ErrorCode }> = {
	offerteEmailVersturen: { missing: 'REL-0044', invalid: 'REL-0080' },
	bevestigingsEmailVersturen: { missing: 'REL-0038', invalid: 'REL-0076' },
	factuurEmailVersturen: { missing: 'REL-0032', invalid: 'REL-0072' },
	aanmaningEmailVersturen: { missing: 'REL-0029', invalid: 'REL-0068' },
	offerteAanvraagEmailVersturen: { missing: 'REL-0089', invalid: 'REL-0091' },
	bestellingEmailVersturen: { missing: 'REL-0096', invalid: 'REL-0098' },
};

/** What is wrong with the e-mail addresses of a relation. */
export function emailErrors(row: Relatie): ErrorCode[] {
	const wrong: ErrorCode[] = mainAddressErrors(row.email ?? '');
	for (const member of EMAIL_MEMBERS) {
		const { shouldSend, email } = row[member];
		if (shouldSend && !email) wrong.push(CODES[member].missing);
		if (email && !areAddresses(email)) wrong.push(CODES[member].invalid);
	}
	return wrong;
}

function mainAddressErrors(email: string): ErrorCode[] {
	if (email.length > 250) return ['REL-0085'];
	if (email === '' || areAddresses(email)) return [];
	return email.includes(';') ? ['REL-0084'] : ['REL-0061'];
}

function areAddresses(list: string): boolean {
	return list.split(';').every((one) => ADDRESS.test(one.trim()));
}
