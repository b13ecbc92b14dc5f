import { advice, type Advice } from './advice';

type Numbers = readonly [
	missing: string,
	invalid: string,
	invalidCopy: string,
	list: string,
	long: string,
	listCopy: string,
	longCopy: string,
];

/** The seven refusals that each kind of document has for the addresses it is sent to. */
function about(en: string, nl: string, numbers: Numbers): Advice {
	const [missing, invalid, invalidCopy, list, long, listCopy, longCopy] = numbers.map(
		(number) => `REL-${number}`,
	);
	return advice(
		[
			missing,
			`The customer is to get ${en} by e-mail but has no address for them. Fill it in, or switch it off.`,
			`De klant moet ${nl} per e-mail krijgen maar heeft er geen adres voor. Vul het in of zet het uit.`,
		],
		[
			invalid,
			`The e-mail address for ${en} is none. Correct it.`,
			`Het e-mailadres voor ${nl} is er geen. Corrigeer het.`,
		],
		[
			invalidCopy,
			`The address that gets a copy of ${en} is no e-mail address. Correct it.`,
			`Het adres dat een kopie van ${nl} krijgt is geen e-mailadres. Corrigeer het.`,
		],
		[
			list,
			`One of the e-mail addresses for ${en} is none. Put a semicolon between two of them.`,
			`Een van de e-mailadressen voor ${nl} is er geen. Zet een puntkomma tussen twee adressen.`,
		],
		[
			long,
			`The e-mail addresses for ${en} have 250 characters at most. Leave some out.`,
			`De e-mailadressen voor ${nl} hebben hooguit 250 tekens. Laat er enkele weg.`,
		],
		[
			listCopy,
			`One of the addresses that get a copy of ${en} is none. Put a semicolon between two of them.`,
			`Een van de adressen die een kopie van ${nl} krijgen is er geen. Zet een puntkomma tussen twee adressen.`,
		],
		[
			longCopy,
			`The addresses that get a copy of ${en} have 250 characters at most. Leave some out.`,
			`De adressen die een kopie van ${nl} krijgen hebben hooguit 250 tekens. Laat er enkele weg.`,
		],
	);
}

/** E-mail addresses of customers and suppliers (REL), those of each kind of document among them. */
export const emailAdvice: Advice = {
	...advice(
		[
			'REL-0061',
			'The e-mail address is none. Correct it.',
			'Het e-mailadres is er geen. Corrigeer het.',
		],
		[
			'REL-0084',
			'One of the e-mail addresses is none. Put a semicolon between two of them.',
			'Een van de e-mailadressen is er geen. Zet een puntkomma tussen twee adressen.',
		],
		[
			'REL-0085',
			'The e-mail addresses have 250 characters at most. Leave some out.',
			'De e-mailadressen hebben hooguit 250 tekens. Laat er enkele weg.',
		],
	),
	...about('reminders', 'aanmaningen', ['0029', '0030', '0031', '0068', '0069', '0070', '0071']),
	...about('invoices', 'facturen', ['0032', '0033', '0034', '0072', '0073', '0074', '0075']),
	...about('confirmations', 'bevestigingen', [
		'0038',
		'0039',
		'0040',
		'0076',
		'0077',
		'0078',
		'0079',
	]),
	...about('quotations', 'offertes', ['0044', '0045', '0046', '0080', '0081', '0082', '0083']),
	...about('requests for quotation', 'offerteaanvragen', [
		'0089',
		'0090',
		'0093',
		'0091',
		'0092',
		'0094',
		'0095',
	]),
	...about('purchase orders', 'bestellingen', [
		'0096',
		'0097',
		'0100',
		'0098',
		'0099',
		'0101',
		'0102',
	]),
};
