/** Letters and digits of a text, small and without accents: what two texts are compared by that mean the same. */
export const plain = (text: string | null | undefined): string =>
	(text ?? '')
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
