import type { SnelStartSwitches } from '../switches';
import type { Artikel, SnelStartState, Verkooporder } from '../tables';
import { isAfterStart, isCounted } from './isCounted';

/** Quantity that sales orders take of an article: from both stocks, or from the free one only. */
export interface Taken {
	counted: number;
	reserved: number;
}

/** What one order took when it was last looked at, and what that depended on. */
interface Share {
	procesStatus: string;
	verkoopfactuur: unknown;
	datum: string;
	regels: unknown[];
	lines: number;
	effect: keyof Taken | null;
	parts: Array<[id: string, quantity: number]>;
}

const NOTHING: Readonly<Taken> = { counted: 0, reserved: 0 };
const DEEPEST_RECIPE = 5;

/**
 * Adds up what all sales orders take. Only orders that changed since the last time are added up
 * again; an order counts as changed when its status, invoice, date, `regels` array or number of
 * lines is another one, or when a setting that decides about all orders is.
 */
export class TakenStock {
	private readonly sums = new Map<string, Taken>();
	private readonly shares = new Map<Verkooporder, Share>();
	private settings = '';

	constructor(
		private readonly state: SnelStartState,
		private readonly switches: SnelStartSwitches,
		private readonly articleById: (id: string) => Artikel | undefined,
	) {}

	/** Looks at the orders as they are now. */
	refresh(): void {
		this.forgetAfterOtherSettings();
		const { verkooporders } = this.state;
		for (const order of verkooporders) {
			const share = this.shares.get(order);
			if (share === undefined || isOld(share, order)) this.takeAgain(order, share);
		}
		if (this.shares.size > verkooporders.length) this.giveBackDeleted();
	}

	/** What is taken of an article, as of the last refresh. */
	of(id: string): Readonly<Taken> {
		return this.sums.get(id.toLowerCase()) ?? NOTHING;
	}

	/** The article itself, or with the switch explodeRecipes what its recipe consists of. */
	partsOf(id: string, quantity: number, depth = 0): Array<[id: string, quantity: number]> {
		const key = id.toLowerCase();
		const parts = this.switches.explodeRecipes ? this.articleById(key)?.subartikelen : undefined;
		if (!parts?.length || depth >= DEEPEST_RECIPE) return [[key, quantity]];
		return parts.flatMap((part) => this.partsOf(part.id, quantity * part.aantal, depth + 1));
	}

	private forgetAfterOtherSettings(): void {
		const { companyInfo } = this.state;
		const settings = [
			companyInfo.verkooporderVoorraadVanafNiveau,
			companyInfo.begindatumVoorraadtelling,
			this.switches.backorderReserves && companyInfo.backorderGebruiken,
			this.switches.explodeRecipes,
		].join();
		if (settings === this.settings) return;
		this.settings = settings;
		this.sums.clear();
		this.shares.clear();
	}

	private takeAgain(order: Verkooporder, before: Share | undefined): void {
		if (before !== undefined) this.add(before, -1);
		const { procesStatus, verkoopfactuur, datum, regels } = order;
		const effect = this.effectOf(order);
		const parts =
			effect === null
				? []
				: regels.flatMap((line) => this.partsOf(line.artikel?.id ?? '', line.aantal));
		const share = { procesStatus, verkoopfactuur, datum, regels, lines: regels.length };
		this.shares.set(order, { ...share, effect, parts });
		this.add({ effect, parts }, 1);
	}

	private effectOf(order: Verkooporder): keyof Taken | null {
		const { companyInfo } = this.state;
		if (isCounted(order, companyInfo)) return 'counted';
		const reserves = this.switches.backorderReserves && companyInfo.backorderGebruiken;
		return reserves && isAfterStart(order, companyInfo) ? 'reserved' : null;
	}

	private add({ effect, parts }: Pick<Share, 'effect' | 'parts'>, sign: 1 | -1): void {
		if (effect === null) return;
		for (const [id, quantity] of parts) {
			const sum = this.sums.get(id) ?? { ...NOTHING };
			sum[effect] += sign * quantity;
			this.sums.set(id, sum);
		}
	}

	private giveBackDeleted(): void {
		const present = new Set(this.state.verkooporders);
		for (const [order, share] of this.shares) {
			if (present.has(order)) continue;
			this.add(share, -1);
			this.shares.delete(order);
		}
	}
}

function isOld(share: Share, order: Verkooporder): boolean {
	return (
		share.procesStatus !== order.procesStatus ||
		share.verkoopfactuur !== order.verkoopfactuur ||
		share.regels !== order.regels ||
		share.lines !== order.regels.length ||
		share.datum !== order.datum
	);
}
