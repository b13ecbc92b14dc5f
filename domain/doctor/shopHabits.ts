import type { Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import type { DoctorSettings } from './doctorSettings';
import { finding } from './finding';

/** Share of the newest orders from which a state counts as one that orders stay in. */
const OFTEN = 0.5;
const ENOUGH_ORDERS = 10;
/** As many orders that wait for weeks are no chance any more. */
const ENOUGH_WAITING = 3;

/** How the shop is set, and what its newest orders show of it. */
export function shopHabits(shop: ShopCheck, chosen: Pick<DoctorSettings, 'states'>): Finding[] {
	if (shop.trouble !== null) return [];
	return [
		...settings(shop),
		...states(shop, chosen),
		...longWaits(shop, chosen),
		...currencies(shop),
	];
}

function settings({ settings: own, shops, orders, unreadable }: ShopCheck): Finding[] {
	const findings: Finding[] = [];
	if (own.PS_STOCK_MANAGEMENT === '0') {
		findings.push(
			finding.error(
				'shop-stock-management-off',
				'PS_STOCK_MANAGEMENT',
				[
					'The shop keeps no stock: whatever is written, it sells without an end',
					'De winkel houdt geen voorraad bij: wat er ook wordt geschreven, hij blijft verkopen',
				],
				[
					"Shop Parameters > Product Settings, 'Enable stock management': Yes",
					'Winkelinstellingen > Producten, Voorraadbeheer inschakelen: Ja',
				],
			),
		);
	}
	if (own.PS_ORDER_OUT_OF_STOCK === '1') {
		findings.push(
			finding.warning(
				'shop-sells-out-of-stock',
				'PS_ORDER_OUT_OF_STOCK',
				[
					'The shop sells products that are out of stock',
					'De winkel verkoopt producten die niet op voorraad zijn',
				],
				[
					"Shop Parameters > Product Settings, 'Allow ordering of out-of-stock products': No, unless it is meant",
					'Winkelinstellingen > Producten, Bestellen van niet-voorradige producten toestaan: Nee, tenzij het de bedoeling is',
				],
			),
		);
	}
	if (own.PS_INVOICE === '1') {
		findings.push(
			finding.warning(
				'shop-issues-invoices',
				'PS_INVOICE',
				[
					'PrestaShop issues invoices as well: an order that SnelStart invoices has two, with two numbers',
					'PrestaShop maakt ook facturen: een order die SnelStart factureert heeft er twee, met twee nummers',
				],
				[
					"Orders > Invoices, 'Enable invoices': No, if SnelStart is to issue them",
					'Bestellingen > Facturen, Facturen inschakelen: Nee, als SnelStart ze maakt',
				],
			),
		);
	}
	if (shops > 1) {
		findings.push(
			finding.warning(
				'shop-multistore',
				String(shops),
				[
					`The shop is a multistore of ${shops} shops`,
					`De winkel is een multistore van ${shops} winkels`,
				],
				[
					"Choose in the option 'Shop Names or IDs' of each PrestaShop node which shops are meant",
					"Kies in de optie 'Shop Names or IDs' van elke PrestaShop-node welke winkels bedoeld zijn",
				],
			),
		);
	}
	if (orders === 0 && !unreadable.some(({ resource }) => resource === 'orders')) {
		findings.push(
			finding.warning(
				'shop-without-orders',
				'',
				[
					'The key sees no order at all: either there is none yet, or this is another shop',
					'De sleutel ziet geen enkele order: er is er nog geen, of dit is een andere winkel',
				],
				[
					"Check 'Shop URL' of the PrestaShop API credential and the shops that the key is for",
					"Controleer 'Shop URL' van de PrestaShop API credential en voor welke winkels de sleutel is",
				],
			),
		);
	}
	return findings;
}

/** States that many orders stay in though they are neither paid nor over: such orders wait for ever. */
function states(
	{ states: inUse, orders }: ShopCheck,
	chosen: Pick<DoctorSettings, 'states'>,
): Finding[] {
	if (orders < ENOUGH_ORDERS) return [];
	return inUse
		.filter(({ id, paid, over }) => !paid && !over && !chosen.states.includes(id))
		.filter((state) => state.orders >= orders * OFTEN)
		.map(({ name, orders: count }) =>
			finding.warning(
				'shop-state-unpaid',
				name,
				[
					`${count} of the newest ${orders} orders are in the state '${name}', which is neither paid nor over: they wait`,
					`${count} van de nieuwste ${orders} orders hebben de status '${name}', die niet betaald en niet geannuleerd is: ze wachten`,
				],
				[
					`Shop Parameters > Order Settings > Statuses: mark '${name}' as paid, or choose it in 'Order State Names or IDs' of 'Get Web Orders'`,
					`Winkelinstellingen > Bestellingen > Statussen: zet '${name}' op betaald, of kies hem in 'Order State Names or IDs' van 'Get Web Orders'`,
				],
			),
		);
}

/** States in which orders of weeks ago still wait: nobody pays them any more, and each keeps its goods off the web stock. */
function longWaits({ lately }: ShopCheck, chosen: Pick<DoctorSettings, 'states'>): Finding[] {
	return lately.waiting
		.filter(({ id, orders }) => orders >= ENOUGH_WAITING && !chosen.states.includes(id))
		.map(({ name, orders }) =>
			finding.warning(
				'shop-orders-wait-long',
				name,
				[
					`${orders} orders of more than two weeks ago are still in the state '${name}', neither paid nor cancelled: they are not imported, and keep their goods`,
					`${orders} orders van meer dan twee weken geleden hebben nog de status '${name}', niet betaald en niet geannuleerd: ze worden niet ingelezen en houden hun goederen vast`,
				],
				[
					`Cancel those that nobody pays any more, or choose '${name}' in 'Order State Names or IDs' of 'Get Web Orders'`,
					`Annuleer wat niemand meer betaalt, of kies '${name}' in 'Order State Names or IDs' van 'Get Web Orders'`,
				],
			),
		);
}

function currencies({ currencies: inUse }: ShopCheck): Finding[] {
	return inUse
		.filter(({ name }) => name !== 'EUR')
		.map(({ name, orders }) =>
			finding.warning(
				'shop-foreign-currency',
				name,
				[
					`${orders} of the newest orders were paid in ${name}, and SnelStart books in euros`,
					`${orders} van de nieuwste orders zijn betaald in ${name}; SnelStart boekt in euro's`,
				],
				[
					"Switch on 'Convert Other Currencies' in Plan, or book such orders by hand",
					"Zet 'Convert Other Currencies' aan in Plan, of boek zulke orders met de hand",
				],
			),
		);
}
