import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { Seeds } from '../../simulators/seeds';
import { Random } from '../random';
import { makeAdministration } from './administration';
import { makeCatalogue } from './catalogue';
import type { Choices } from './choices';
import { Counter } from './counter';
import { makeOrder } from './orderStory';
import { Payments } from './moduleStates';
import { makePeople, VALID_VAT, withSharedEmails } from './people';
import { randomChoices } from './randomChoices';
import { randomTables } from './randomTables';
import { raiseRate, withRaisedRate } from './raisedRate';
import { makeShop } from './shop';
import { toTerritory } from './territories';

export interface OrdersOptions {
	seed: number;
	/** Orders that will be placed: there are people for so many. */
	orders: number;
	/** Settings to use instead of chance's. */
	choices?: Partial<Choices>;
}

/** A shop without orders, its people and its administration, as one owner set them up. */
export interface OrdersWorld extends Seeds {
	/** What the owner chose: settings of the nodes, of the shop and of the administration. */
	choices: Choices;
	/** Lets people order in the shop once it runs. */
	open(shop: PrestaShopSimulator): Counter;
	/** The shop's clock when people have ordered, and two hours later. */
	moments: { first: string; second: string };
}

/** Tables have a chance of their own, so that a seed tells the same story with and without them. */
const TABLES_APART = 7919;

/** So have payments and territories. */
const ODD_APART = 104_729;

const RATES_APART = 15_485_863;

const DAY_BEFORE = '2026-11-19';
const DAY = '2026-11-20';

/** Web orders of every kind that a shop takes, for an administration under settings that the seed chose. */
export function ordersWorld({ seed, orders, choices: fixed }: OrdersOptions): OrdersWorld {
	const random = new Random(seed);
	const apart = new Random(seed * ODD_APART + 3);
	const untabled = { ...randomChoices(random), ...fixed };
	const items = makeCatalogue(random, untabled);
	const tables = randomTables(new Random(seed * TABLES_APART + 1), items, untabled);
	const lowRateRose = new Random(seed * RATES_APART + 5).chance(0.15);
	const choices = { ...untabled, ...tables, lowRateRose, ...fixed };
	const known = makePeople(random, Math.ceil(orders * 0.6));
	const people = untabled.recognition.includes('emailAndName') ? withSharedEmails(known) : known;
	const administration = makeAdministration(items, people, choices);
	const moments = { first: `${DAY}T12:00:00Z`, second: `${DAY}T14:00:00Z` };
	return {
		choices,
		moments,
		snelStart: choices.lowRateRose
			? withRaisedRate(administration, DAY, DAY_BEFORE)
			: administration,
		snelStartSwitches: {
			rounding: choices.snelStartRounding,
			foreignBusinessVat: choices.foreignBusinessVat,
			foreignReducedRate: choices.reducedRateAbroad,
			validVatNumbers: Object.values(VALID_VAT).flat(),
		},
		prestaShop: makeShop(items, people, choices),
		prestaShopVersion: choices.version,
		prestaShopSwitches: { now: moments.first },
		open: (shop) =>
			new Counter(shop, random, {
				day: DAY,
				early: choices.lowRateRose ? { day: DAY_BEFORE, then: () => raiseRate(shop.state) } : null,
				make: (placedAt) => {
					const story = makeOrder(random, { items, people, choices }, placedAt);
					return { ...story, input: { ...story.input, ...toTerritory(apart, story.input) } };
				},
				payments: new Payments(shop, apart),
			}),
	};
}
