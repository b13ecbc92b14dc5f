import type { Seeds } from '../../simulators/seeds';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import { Random } from '../random';
import { webshopWorld, type WebshopWorld } from '../webshop/webshopWorld';
import { conditionsOf, type Conditions, type Simpler } from './conditions';
import { openingOf, type Opening } from './opening';
import { addPacks, type Pack } from './packs';
import { makingsOf, type Makings } from './makings';
import { Shelf } from './shelf';
import { openShops, shopsOf } from './shops';
import { SimulatedClock } from './simulatedClock';

export interface StockOptions extends Simpler {
	seed: number;
}

/** A small shop in which most things are scarce, with recipes, packs and sometimes a second shop. */
export interface StockWorld extends Seeds {
	/** What the owner set and how SnelStart counts, drawn from the seed. */
	conditions: Conditions;
	/** The clock of both simulators; it moves only when told. */
	clock: SimulatedClock;
	/** What selling each article takes off the shelves. */
	makings: Makings;
	shelf: Shelf;
	webTemplateId: string;
	/** What remains when the shop opens; to be asked once both simulators run on this world. */
	opening(): Opening;
}

const WEB_TEMPLATE = 'Webshop';

/** A world to live in for some simulated hours, with shoppers and staff. */
export function stockWorld({ seed, ...simpler }: StockOptions): StockWorld {
	const conditions = conditionsOf(seed, new Random(seed + 1000), simpler);
	const { stockLevel, snelStartExplodes, countsAtOnce, shops } = conditions;
	const world = webshopWorld({ seed, articles: 80, orders: 40, stockLevel });
	cancelHalfBuilt(world);
	makeScarce(world, new Random(seed + 1));
	const packs = conditions.packs ? addPacks(world, new Random(seed + 3000), !countsAtOnce) : [];
	openShops(world, shops);
	const { snelStart, prestaShop } = world;
	const clock = new SimulatedClock();
	const webTemplateId = templateIdOf(snelStart);
	const makings = makingsOf(snelStart.artikelen, packs);
	return {
		...{ conditions, clock, makings, webTemplateId, snelStart, prestaShop },
		snelStartSwitches: { ...world.snelStartSwitches, explodeRecipes: snelStartExplodes },
		prestaShopSwitches: { now: clock.now().toISOString() },
		shelf: shelfOf(world, makings, packs, conditions),
		opening: () => openingOf(snelStart, prestaShop, { webTemplateId, makings }),
	};
}

/** An order that stays without its lines lets every quantity only fall, as long as it holds stock: not what is judged here. */
function cancelHalfBuilt({ orders, prestaShop: { tables } }: WebshopWorld): void {
	const halfBuilt = orders
		.filter(({ kind }) => kind === 'half-built')
		.map(({ orderId }) => String(orderId));
	for (const row of tables.orders) {
		if (halfBuilt.includes(String(row.id))) row.current_state = '6';
	}
}

/** Little of most things, so that what is shown wrongly is soon sold wrongly; and a recipe in a recipe. */
function makeScarce({ snelStart }: WebshopWorld, random: Random): void {
	for (const article of snelStart.artikelen.filter(({ voorraadControle }) => voorraadControle)) {
		const pieces = random.chance(0.6) ? random.int(1, 8) : random.int(6, 40);
		article.technischeVoorraad = pieces;
		article.vrijeVoorraad = pieces;
	}
	for (const article of snelStart.artikelen) {
		if (article.voorraadControle) article.subartikelen = [];
	}
	const [outer, inner] = snelStart.artikelen.filter(({ subartikelen }) => subartikelen.length > 0);
	if (!inner) return;
	const { id, uri, artikelcode } = inner;
	outer.subartikelen.push({ id, uri, artikelcode, aantal: 1 });
}

/** What ordinary orders may contain, and packs; one SKU in eight can also be ordered when there is none. */
function shelfOf(
	{ prestaShop, assortment }: WebshopWorld,
	makings: Makings,
	packs: readonly Pack[],
	{ shops }: Conditions,
): Shelf {
	const codes = [...assortment.sellable, ...packs].map(({ code }) => code);
	const shelf = new Shelf(prestaShop.tables, { codes, makings, shops: shopsOf(shops) });
	shelf.allowBackorders((index) => index % 8 === 3);
	return shelf;
}

function templateIdOf({ verkoopordersjablonen }: SnelStartState): string {
	const template = verkoopordersjablonen.find(({ omschrijving }) => omschrijving === WEB_TEMPLATE);
	if (!template) throw new Error(`The administration has no template ${WEB_TEMPLATE}`);
	return template.id;
}
