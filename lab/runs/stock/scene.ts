import { createWorld, type World } from '../../worlds/webshop/webshopWorld';
import { Random } from '../../worlds/random';
import { startPrestaShop, type PrestaShopSimulator } from '../../simulators/prestashop';
import { startSnelStart, type SnelStartSimulator } from '../../simulators/snelstart';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import { credentialsOf, type CredentialValues } from '../../engine';
import type { SimulatedClock } from '../../worlds/stock/simulatedClock';
import type { Conditions } from '../../worlds/stock/conditions';
import { Ledger } from '../../worlds/stock/ledger';
import { openingOf } from '../../worlds/stock/opening';
import { addPacks, type Pack } from '../../worlds/stock/packs';
import { makingsOf, type Makings } from '../../worlds/stock/recipes';
import { Shelf } from '../../worlds/stock/shelf';
import { openShops, shopsOf } from '../../worlds/stock/shops';

const WEB_TEMPLATE = 'Webshop';

/** Both simulators with a small, scarce world in them, and the ledger of what is there. */
export interface Scene {
	shop: PrestaShopSimulator;
	snelStart: SnelStartSimulator;
	credentials: CredentialValues;
	shelf: Shelf;
	ledger: Ledger;
	makings: Makings;
	webTemplateId: string;
	close(): Promise<void>;
}

/** Starts the world of a seed; the caller closes it. */
export async function openScene(
	seed: number,
	conditions: Conditions,
	clock: SimulatedClock,
): Promise<Scene> {
	const { stockLevel, snelStartExplodes } = conditions;
	const world = createWorld({ seed, articles: 80, orders: 40, stockLevel });
	makeScarce(world, new Random(seed + 1));
	const packs = conditions.packs
		? addPacks(world, new Random(seed + 3000), !conditions.countsAtOnce)
		: [];
	openShops(world, conditions.shops);
	const [snelStart, shop] = await Promise.all([
		startSnelStart({
			seed: world.snelStart,
			switches: { ...world.snelStartSwitches, explodeRecipes: snelStartExplodes },
			clock: () => clock.now(),
		}),
		startPrestaShop({ seed: world.prestaShop, switches: { now: clock.now().toISOString() } }),
	]);
	clock.onMove = (now) => shop.setSwitches({ now: now.toISOString() });
	const webTemplateId = templateIdOf(world.snelStart);
	const makings = makingsOf(snelStart.state.artikelen, packs);
	const { stock, holds } = openingOf(snelStart.state, shop.state, { webTemplateId, makings });
	const ledger = new Ledger(stock);
	for (const { orderId, ...held } of holds) ledger.hold(orderId, held);
	return {
		...{ shop, snelStart, ledger, makings, webTemplateId },
		shelf: shelfOf(world, makings, packs, conditions),
		credentials: credentialsOf(snelStart, shop),
		close: async () => {
			await Promise.all([snelStart.close(), shop.close()]);
		},
	};
}

/** Little of most things, so that what is shown wrongly is soon sold wrongly; and a recipe in a recipe. */
function makeScarce({ snelStart }: World, random: Random): void {
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
	{ prestaShop, assortment }: World,
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
