import type { Random } from '../random';
import type { Voorraadniveau } from '../../simulators/snelstart/tables';
import { NOT_COUNTED } from '../notCounted';
import type { ShopSetup } from './shops';

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
	/** Orders count as soon as they are imported, so that nobody can book anything off before. */
	countsAtOnce: boolean;
	/** Whether the shop sells packs too. */
	packs: boolean;
	/** A person books the contents of packs off that SnelStart has no recipe for; otherwise nobody ever does. */
	contentsBooked: boolean;
	/** Codes on order lines are old ones, or none: the owner changed, or gave, the codes of products since. */
	codesChange: boolean;
	shops: ShopSetup;
}

/** What the person at the keyboard leaves out. */
export interface Simpler {
	withoutPacks?: boolean;
	/** Contents of packs are booked by hand, and codes stay as they are. */
	orderly?: boolean;
	/** Undefined: as the seed has it. */
	shops?: ShopSetup;
}

export const SHOP_SETUPS: ShopSetup[] = ['one', 'shares', 'same', 'group'];

const LEVELS: Voorraadniveau[] = [
	'FactuurEnContantbon',
	'PakbonEnAfhaalbon',
	'Alle',
	'Bevestiging',
	'Werkbon',
	'Offerte',
	'BackOrder',
];

/**
 * Level and shops go round with the seed: seven seeds in a row see all seven levels, four all setups of shops. A person can only book parts of a
 * recipe off between import and counting, so where orders count at once SnelStart has to do it.
 */
export function conditionsOf(seed: number, random: Random, simpler: Simpler = {}): Conditions {
	const stockLevel = LEVELS[seed % LEVELS.length];
	const documentStatus = random.pick([
		'Order',
		'Order',
		'Bevestiging',
		'Werkbon',
		'Pakbon',
	] as const);
	const countsAtOnce = !NOT_COUNTED[stockLevel].includes(documentStatus);
	return {
		stockLevel,
		documentStatus,
		buffer: random.pick([0, 0, 1, 2]),
		maximum: random.pick([0, 0, 5]),
		snelStartExplodes: countsAtOnce || random.chance(0.5),
		countsAtOnce,
		packs: simpler.withoutPacks !== true,
		contentsBooked: simpler.orderly === true || seed % 2 === 0,
		codesChange: simpler.orderly !== true,
		shops: simpler.shops ?? SHOP_SETUPS[seed % SHOP_SETUPS.length],
	};
}
