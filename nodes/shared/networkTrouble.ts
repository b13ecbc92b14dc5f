import { worded, type Wording } from '../../domain/words/wording';

/** What a network error means, and what to do about it, for people. */
interface NetworkTrouble {
	/** Behind "cannot be reached: ". */
	words: string;
	wordsNl: string;
	/** A whole sentence. */
	advice: string;
	adviceNl: string;
	/** True when trying again does not help as long as nobody changes anything. */
	lasting: boolean;
}

const trouble = (words: Wording, advice: Wording, lasting = false): NetworkTrouble => ({
	words: words.en,
	wordsNl: words.nl,
	advice: advice.en,
	adviceNl: advice.nl,
	lasting,
});

/** By the codes of Node.js and OpenSSL, the first that fits. */
const KINDS: Array<[RegExp, NetworkTrouble]> = [
	[
		/^ENOTFOUND$/,
		trouble(
			worded(
				'there is no server of that name, or n8n cannot look names up',
				'er is geen server met die naam, of n8n kan geen namen opzoeken',
			),
			worded(
				'Check the host name in the address for a typing error.',
				'Controleer de servernaam in het adres op een typefout.',
			),
			true,
		),
	],
	[
		/^EAI_/,
		trouble(
			worded(
				'n8n cannot look up the name of the server',
				'n8n kan de naam van de server niet opzoeken',
			),
			worded(
				'Look whether the n8n server has a working DNS and internet connection, and run the workflow again.',
				'Kijk of de n8n-server werkende DNS en internetverbinding heeft, en voer de workflow opnieuw uit.',
			),
		),
	],
	[
		/^ECONNREFUSED$/,
		trouble(
			worded('nothing answers at that address', 'op dat adres antwoordt niets'),
			worded(
				'Check the host name and the port in the address, and whether the server is switched on.',
				'Controleer servernaam en poort in het adres, en of de server aanstaat.',
			),
		),
	],
	[
		/^ERR_INVALID_URL$/,
		trouble(
			worded('it is no web address', 'het is geen webadres'),
			worded('It begins with https://.', 'Het begint met https://.'),
			true,
		),
	],
	[
		/^ERR_INVALID_CHAR$/,
		trouble(
			worded(
				'a key holds a line break or another character that cannot be sent',
				'in een sleutel staat een regeleinde of een ander teken dat niet kan worden verstuurd',
			),
			worded(
				'Copy the key again, without anything before or after it.',
				'Kopieer de sleutel opnieuw, zonder iets ervoor of erachter.',
			),
			true,
		),
	],
	[
		/WRONG_VERSION|^EPROTO$|PROTOCOL|^HPE_|PACKET_LENGTH|HTTP_REQUEST/,
		trouble(
			worded(
				'it speaks another protocol than the address says (http or https)',
				'het gebruikt een ander protocol dan het adres zegt (http of https)',
			),
			worded(
				'Check whether the address has to begin with http:// or https://, and its port.',
				'Controleer of het adres met http:// of https:// moet beginnen, en de poort.',
			),
			true,
		),
	],
	[
		/^(EHOSTUNREACH|ENETUNREACH)$/,
		trouble(
			worded('the network of n8n has no way to it', 'het netwerk van n8n kan er niet bij'),
			worded(
				'Look at the network, the firewall or the VPN of the n8n server.',
				'Kijk naar het netwerk, de firewall of de VPN van de n8n-server.',
			),
		),
	],
	[
		/^(ETIMEDOUT|ECONNABORTED|ESOCKETTIMEDOUT|ERR_SOCKET_CONNECTION_TIMEOUT)$/,
		trouble(
			worded('no reply came in time', 'er kwam niet op tijd antwoord'),
			worded(
				'Run the workflow again. If it stays, a firewall may drop what comes from the n8n server.',
				'Voer de workflow opnieuw uit. Blijft het zo, dan houdt een firewall misschien tegen wat van de n8n-server komt.',
			),
		),
	],
	[
		/^(ECONNRESET|EPIPE)$/,
		trouble(
			worded('the connection was broken off', 'de verbinding is verbroken'),
			worded(
				'Run the workflow again. If it stays, a firewall or proxy in between cuts it, or the address needs https:// where it has http://.',
				'Voer de workflow opnieuw uit. Blijft het zo, dan verbreekt een firewall of proxy haar, of het adres moet met https:// beginnen in plaats van http://.',
			),
		),
	],
	[
		/CERT_HAS_EXPIRED/,
		trouble(
			worded('its certificate (https) has expired', 'het certificaat (https) is verlopen'),
			worded('Have the certificate renewed.', 'Laat het certificaat vernieuwen.'),
			true,
		),
	],
	[
		/ALTNAME/,
		trouble(
			worded(
				'its certificate (https) is of another host name',
				'het certificaat (https) is van een andere servernaam',
			),
			worded(
				'Use the host name the certificate is of, with or without www., or have the certificate extended.',
				'Gebruik de servernaam van het certificaat, met of zonder www., of laat het certificaat uitbreiden.',
			),
			true,
		),
	],
	[
		/SELF_SIGNED/,
		trouble(
			worded(
				'its certificate (https) is self-signed and not valid for others',
				'het certificaat (https) is zelf ondertekend en geldt niet voor anderen',
			),
			worded(
				'Have a certificate installed that everybody accepts, for example of Let’s Encrypt.',
				'Laat een certificaat installeren dat iedereen accepteert, bijvoorbeeld van Let’s Encrypt.',
			),
			true,
		),
	],
	[
		/CERT|SSL|TLS|SIGNATURE/,
		trouble(
			worded('its certificate (https) is not valid', 'het certificaat (https) is niet geldig'),
			worded(
				'Have the certificate renewed or repaired, with the certificates in between.',
				'Laat het certificaat vernieuwen of herstellen, met de tussenliggende certificaten.',
			),
			true,
		),
	],
];

/** What the code of a network error (ECONNREFUSED) means; null for one that is not known. */
export const networkTrouble = (code: string): NetworkTrouble | null =>
	KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
