import type { Random } from '../../demo/world/random';
import type { Voorraadniveau } from '../../simulators/snelstart/tables';

/** What differs between shop owners, drawn from the seed. */
export interface Conditions {
	/** From which document SnelStart counts stock (verkooporderVoorraadVanafNiveau). */
	stockLevel: Voorraadniveau;
	/** In which document status web orders are imported. */
	documentStatus: 'Order' | 'Bevestiging' | 'Werkbon' | 'Pakbon';
	/** Pieces of each article kept back. */
	buffer: number;
	/** Most pieces shown, 0 for no maximum. */
	maximum: number;
	/** SnelStart takes the parts of a sold recipe (recept) off stock itself; otherwise a person books them off. */
	snelStartExplodes: boolean;
}

const LEVELS: Voorraadniveau[] = [
	'FactuurEnContantbon',
	'PakbonEnAfhaalbon',
	'Alle',
	'Bevestiging',
	'Werkbon',
	'Offerte',
	'BackOrder',
];

/** Statuses that no order is counted in when it comes from the web shop at this level. */
const COUNTED_LATER: Record<Voorraadniveau, string[]> = {
	Alle: [],
	Offerte: ['Order'],
	BackOrder: ['Order'],
	Bevestiging: ['Order'],
	Werkbon: ['Order', 'Bevestiging'],
	PakbonEnAfhaalbon: ['Order', 'Bevestiging', 'Werkbon'],
	FactuurEnContantbon: ['Order', 'Bevestiging', 'Werkbon', 'Pakbon'],
};

/**
 * The level goes round with the seed, so that seven seeds in a row see all seven. A person can only book parts of a
 * recipe off between import and counting, so where orders count at once SnelStart has to do it.
 */
export function conditionsOf(seed: number, random: Random): Conditions {
	const stockLevel = LEVELS[seed % LEVELS.length];
	const documentStatus = random.pick([
		'Order',
		'Order',
		'Bevestiging',
		'Werkbon',
		'Pakbon',
	] as const);
	const countsAtOnce = !COUNTED_LATER[stockLevel].includes(documentStatus);
	return {
		stockLevel,
		documentStatus,
		buffer: random.pick([0, 0, 1, 2]),
		maximum: random.pick([0, 0, 5]),
		snelStartExplodes: countsAtOnce || random.chance(0.5),
	};
}
