import { stage, type Stage } from '../../engine';
import type { CustomerEvidence } from '../../judges/customers/evidence';
import { prestaShopVersions } from '../../simulators/prestashop';
import { Random } from '../../worlds';
import { Clerks } from '../../worlds/customers/clerks';
import { drawCustomerChoices, type CustomerChoices } from '../../worlds/customers/customerChoices';
import { CustomersStory } from '../../worlds/customers/customersStory';
import { customersWorld } from '../../worlds/customers/customersWorld';
import { Residents } from '../../worlds/customers/residents';
import { rowsOf, type Town } from '../../worlds/customers/town';
import { isWrite } from '../requests';

const MINUTE = 60_000;
const DAYS_AGO = 20;

/** A shop, its books, the people on both sides, and what the owner chose. */
export class Keeping {
	readonly story = new CustomersStory();

	readonly residents: Residents;

	readonly clerks: Clerks;

	/** Whether a run is at work, and on which card that it read and has not written yet. */
	readonly run = { isOn: false, card: '' };

	private constructor(
		readonly set: Stage,
		readonly random: Random,
		readonly choices: CustomerChoices,
		readonly shopIds: readonly number[],
		private readonly clock: { now: number },
		timeZone: string,
	) {
		const format = new Intl.DateTimeFormat('sv-SE', {
			timeZone,
			dateStyle: 'short',
			timeStyle: 'medium',
		});
		const town: Town = {
			...{ shop: set.prestaShop, books: set.snelStart, random, story: this.story, shopIds },
			tick: () => this.pass(random.int(2, 20)),
			now: () => clock.now,
			shopTime: () => format.format(clock.now),
		};
		const isRunning = () => this.run.isOn;
		this.residents = new Residents(town, isRunning);
		this.clerks = new Clerks(town, () => this.run.card, isRunning);
	}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(seed: number, customers: number): Promise<Keeping> {
		const random = new Random(seed);
		const version = prestaShopVersions[seed % prestaShopVersions.length];
		const shopIds = random.chance(0.4) ? [1, 2, 3] : [1];
		const timeZone = random.pick(['UTC', 'Europe/Amsterdam', 'America/New_York'] as const);
		const clock = { now: Math.floor(Date.now() / MINUTE) * MINUTE - DAYS_AGO * 24 * 60 * MINUTE };
		const set = await stage(customersWorld(version, shopIds, timeZone), {
			clock: () => new Date(clock.now),
			snelStartSwitches: { pageOrder: random.pick(['insertion', 'shuffled'] as const) },
		});
		const choices = drawCustomerChoices(random);
		const keeping = new Keeping(set, random, choices, shopIds, clock, timeZone);
		keeping.pass(0);
		keeping.residents.populate(customers);
		return keeping;
	}

	/** Lets time go by. */
	pass(minutes: number): void {
		this.clock.now += minutes * MINUTE;
		this.set.prestaShop.setSwitches({ now: new Date(this.clock.now).toISOString() });
	}

	/** Requests that changed something in SnelStart so far. */
	writes(): number {
		return this.sent().length;
	}

	/** Writes among those after the first `from` that say what an earlier one of them said. */
	sentTwice(from: number): number {
		const sent = this.sent()
			.slice(from)
			.map(({ method, path, bodyHash = '' }) => `${method} ${path} ${bodyHash}`);
		return sent.length - new Set(sent).size;
	}

	private sent = () => this.set.snelStart.journal.filter(isWrite);

	/** What the referee may see. */
	evidence(found: Pick<CustomerEvidence, 'told' | 'writesAgain' | 'sentTwice'>): CustomerEvidence {
		const { prestaShop, snelStart } = this.set;
		const [customers, addresses, orders] = ['customers', 'addresses', 'orders'].map((table) =>
			rowsOf({ shop: prestaShop }, table),
		);
		return {
			...{ story: this.story, choices: this.choices, customers, addresses, orders, ...found },
			cards: snelStart.state.relaties,
			countries: snelStart.state.landen,
			shopWrites: prestaShop.journal.filter(isWrite).length,
		};
	}

	/** From now on cards are as they are: what was judged is not judged again. */
	accept(): void {
		for (const card of this.set.snelStart.state.relaties) {
			if (this.story.left.has(card.id)) this.story.left.set(card.id, structuredClone(card));
		}
	}
}
