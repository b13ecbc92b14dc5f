/** `vestigingsAdres.straat` is `VestigingsAdres/Straat` in a filter. */
export const odataName = (name: string): string =>
	name
		.split('.')
		.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
		.join('/');
