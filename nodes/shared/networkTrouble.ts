/** What a network error means, and what to do about it, for people. */
interface NetworkTrouble {
	/** Behind "cannot be reached: ". */
	words: string;
	/** A whole sentence. */
	advice: string;
	/** True when trying again does not help as long as nobody changes anything. */
	lasting: boolean;
}

const trouble = (words: string, advice: string, lasting = false): NetworkTrouble => ({
	words,
	advice,
	lasting,
});

/** By the codes of Node.js and OpenSSL, the first that fits. */
const KINDS: Array<[RegExp, NetworkTrouble]> = [
	[
		/^ENOTFOUND$/,
		trouble(
			'there is no server of that name, or n8n cannot look names up',
			'Check the host name in the address for a typing error.',
			true,
		),
	],
	[
		/^EAI_/,
		trouble(
			'n8n cannot look up the name of the server',
			'Look whether the n8n server has a working DNS and internet connection, and run the workflow again.',
		),
	],
	[
		/^ECONNREFUSED$/,
		trouble(
			'nothing answers at that address',
			'Check the host name and the port in the address, and whether the server is switched on.',
		),
	],
	[/^ERR_INVALID_URL$/, trouble('it is no web address', 'It begins with https://.', true)],
	[
		/^ERR_INVALID_CHAR$/,
		trouble(
			'a key holds a line break or another character that cannot be sent',
			'Copy the key again, without anything before or after it.',
			true,
		),
	],
	[
		/WRONG_VERSION|^EPROTO$|PROTOCOL|^HPE_|PACKET_LENGTH|HTTP_REQUEST/,
		trouble(
			'it speaks another protocol than the address says (http or https)',
			'Check whether the address has to begin with http:// or https://, and its port.',
			true,
		),
	],
	[
		/^(EHOSTUNREACH|ENETUNREACH)$/,
		trouble(
			'the network of n8n has no way to it',
			'Look at the network, the firewall or the VPN of the n8n server.',
		),
	],
	[
		/^(ETIMEDOUT|ECONNABORTED|ESOCKETTIMEDOUT|ERR_SOCKET_CONNECTION_TIMEOUT)$/,
		trouble(
			'no reply came in time',
			'Run the workflow again. If it stays, a firewall may drop what comes from the n8n server.',
		),
	],
	[
		/^(ECONNRESET|EPIPE)$/,
		trouble(
			'the connection was broken off',
			'Run the workflow again. If it stays, a firewall or proxy in between cuts it, or the address needs https:// where it has http://.',
		),
	],
	[
		/CERT_HAS_EXPIRED/,
		trouble('its certificate (https) has expired', 'Have the certificate renewed.', true),
	],
	[
		/ALTNAME/,
		trouble(
			'its certificate (https) is of another host name',
			'Use the host name the certificate is of, with or without www., or have the certificate extended.',
			true,
		),
	],
	[
		/SELF_SIGNED/,
		trouble(
			'its certificate (https) is self-signed and not valid for others',
			'Have a certificate installed that everybody accepts, for example of Let’s Encrypt.',
			true,
		),
	],
	[
		/CERT|SSL|TLS|SIGNATURE/,
		trouble(
			'its certificate (https) is not valid',
			'Have the certificate renewed or repaired, with the certificates in between.',
			true,
		),
	],
];

/** What the code of a network error (ECONNREFUSED) means; null for one that is not known. */
export const networkTrouble = (code: string): NetworkTrouble | null =>
	KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
