/** A text in both languages of a shop, as its rows hold it. */
export const lang = (text: string) => [
	{ id: '1', value: text },
	{ id: '2', value: text },
];
