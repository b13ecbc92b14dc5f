import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import { lang } from '../lang';
import type { Random } from '../random';
import { MAY_GO, WARES, type Ware } from './lifeShop';

/** What is sold, and by which code it is known on both sides now: names and codes change, products go out of the shop. */
export class Assortment {
	/** What was ever sold, under its code of now. */
	private readonly known: Ware[] = WARES.map((ware) => ({ ...ware }));

	private readonly gone = new Set<number>();

	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly books: SnelStartSimulator,
	) {}

	/** What can be ordered. */
	get onSale(): readonly Ware[] {
		return this.known.filter(({ id }) => !this.gone.has(id));
	}

	/** What an order line is of; undefined for what was never sold here. */
	of(line: Row): Ware | undefined {
		return this.known.find(({ id }) => String(id) === String(line.product_id));
	}

	/** Code in SnelStart of what an order line sold, whatever it was then. */
	codeOf(line: Row): string {
		return this.of(line)?.code ?? String(line.product_reference);
	}

	/** Codes of now by product of the shop. */
	codes(): ReadonlyMap<string, string> {
		return new Map(this.known.map(({ id, code }) => [String(id), code]));
	}

	/** Somebody gives a product another name or code, or takes it out of the shop. Answers what was done. */
	change(random: Random): string {
		const ware = random.pick(this.onSale);
		if (random.chance(0.3) && MAY_GO.includes(ware.id) && this.gone.size < 2) {
			this.shop.deleteProduct(ware.id);
			this.gone.add(ware.id);
			return `${ware.code} deleted`;
		}
		if (random.chance(0.4)) {
			this.shop.editProduct(ware.id, { name: lang(`Vernieuwd ${ware.code}`) });
			return `${ware.code} renamed`;
		}
		return this.recode(ware);
	}

	/** Another code, on both sides on one day. */
	private recode(ware: Ware): string {
		const { artikelen } = this.books.state;
		const before = ware.code;
		ware.code = `${before.replace(/-V\d+$/, '')}-V${Number(/-V(\d+)$/.exec(before)?.[1] ?? 1) + 1}`;
		this.shop.editProduct(ware.id, { reference: ware.code });
		for (const row of artikelen) {
			if (row.artikelcode === before) row.artikelcode = ware.code;
			for (const part of row.subartikelen) {
				if (part.artikelcode === before) part.artikelcode = ware.code;
			}
		}
		this.books.hook('changeCompanyInfo', {});
		return `${before} got code ${ware.code}`;
	}
}
