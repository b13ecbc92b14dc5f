import type { Micro, Rate, StoryOption } from './story';

/** Products of one sort: their names, prices and options. */
export interface Family {
	prefix: string;
	rate: Rate;
	/** Gross price range in whole euros. */
	price: [number, number];
	names: string[];
	options: Array<{ group: string; values: string[] }>;
}

export const families: Family[] = [
	{
		prefix: 'TSH',
		rate: 21,
		price: [17, 30],
		names: ['T-shirt Molen', 'T-shirt Wadden', 'T-shirt Tulp', 'T-shirt Fiets'],
		options: [
			{ group: 'Maat', values: ['S', 'M', 'L', 'XL'] },
			{ group: 'Kleur', values: ['Rood', 'Blauw', 'Ecru'] },
		],
	},
	{
		prefix: 'KOF',
		rate: 9,
		price: [6, 24],
		names: ['Koffie Huismelange', 'Koffie Sidamo', 'Koffie Huila', 'Koffie Decaf'],
		options: [
			{ group: 'Gewicht', values: ['250 g', '500 g', '1 kg'] },
			{ group: 'Maling', values: ['Bonen', 'Filter'] },
		],
	},
	{
		prefix: 'SCH',
		rate: 21,
		price: [24, 49],
		names: ['Keukenschort Linnen', 'Keukenschort Denim'],
		options: [{ group: 'Kleur', values: ['Rood', 'Blauw', 'Ecru', 'Mosgroen'] }],
	},
	{
		prefix: 'THE',
		rate: 9,
		price: [4, 14],
		names: ['Thee Earl Grey', 'Thee Rooibos', 'Thee Munt & Citroen', 'Thee "Oma\'s Melange"'],
		options: [{ group: 'Gewicht', values: ['50 g', '100 g', '250 g'] }],
	},
	{
		prefix: 'BOEK',
		rate: 9,
		price: [12, 35],
		names: [
			'Boek: Brood uit eigen oven',
			'Boek: De moestuin in twaalf maanden',
			'Boek: Inmaken & wecken',
			'Boek: Thee van A tot Z',
			'Boek: Koken zonder zout',
		],
		options: [],
	},
	{
		prefix: 'KEU',
		rate: 21,
		price: [5, 89],
		names: [
			'Gietijzeren braadpan 24 cm',
			'Mok "Delfts Blauw"',
			'Snijplank olijfhout',
			'Koksmes 20 cm',
			'Theepot 1,2 l',
			'Weckpot 500 ml',
			'Café crème-kopje',
			'Bakvorm tulband',
		],
		options: [],
	},
];

/** Millionths: what a net price is when the shop shows `cents` including VAT. */
export const netOf = (cents: number, rate: Rate): Micro =>
	Math.round((cents * 1_000_000) / (100 + rate));

export const optionCode = (value: string) =>
	value
		.normalize('NFD')
		.replace(/[^a-zA-Z0-9]/g, '')
		.toUpperCase();

/** Every way to choose one value of each option; one empty way when there are no options. */
export function combinations(options: Family['options']): StoryOption[][] {
	return options.reduce<StoryOption[][]>(
		(sofar, { group, values }) =>
			sofar.flatMap((head) => values.map((value) => [...head, { group, value }])),
		[[]],
	);
}
