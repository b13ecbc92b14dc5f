/** Every scope that a coupling can carry. */
export const ALL_SCOPES = [
	...['artikelen', 'bankieren', 'boekhouden', 'btwaangiftes', 'documenten', 'kas'],
	...['memoriaal', 'orders', 'relaties', 'settings'],
]
	.flatMap((area) => [`${area}:read`, `${area}:write`])
	.concat('rapportage')
	.join(' ');

/**
 * An invented koppelsleutel: base64 of `user:password`, about 700 characters, and with `+`, `/`
 * and `=` in it, so that a client that forgets to URL-encode it is found out.
 */
export function inventedKoppelsleutel(label: string): string {
	const filler = '>>>???~~~simulator'.repeat(28);
	const plain = `simulator-${label}:not-a-secret-${filler}`;
	const padded = plain.length % 3 === 0 ? `${plain}.` : plain;
	return Buffer.from(padded, 'latin1').toString('base64');
}
