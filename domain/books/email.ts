const ADDRESS = /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/;

/** The one form in which e-mail addresses are compared: without spaces around, small letters. */
export function normalisedEmail(email: string): string {
	return email.trim().toLowerCase();
}

/** E-mail addresses of a customer card, which may hold several separated by ";". */
export function emailsOf(text: string): string[] {
	return text.split(';').map(normalisedEmail).filter(Boolean);
}

/** True for one address of the form name@domain.tld that fits SnelStart's 250 characters. */
export function isEmail(email: string): boolean {
	return email.length <= 250 && ADDRESS.test(email);
}
