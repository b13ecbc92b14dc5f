import type { SnelStartReader } from '../../client/snelStartReader';
import { SnelStartError } from '../../client/snelStartError';
import type { INode } from 'n8n-workflow';
import type { WireAgreements, WirePromotion } from '../../wire/wirePrices';

/** Prices beside those of the articles themselves. */
export class Prices {
	constructor(
		private readonly reader: SnelStartReader,
		private readonly node: INode,
	) {}

	/** Promotion prices (actieprijzen), those that ended too. */
	async promotions(): Promise<WirePromotion[]> {
		return await this.whole<WirePromotion>('/actieprijzen');
	}

	/** What was agreed with customers on the price of articles (prijsafspraken), 25 articles a page. */
	async agreements(): Promise<WireAgreements[]> {
		return await this.whole<WireAgreements>('/artikelen/prijsafspraken');
	}

	private async whole<R extends object>(path: string): Promise<R[]> {
		const read = await this.reader.every<R>(path, '');
		if ('refused' in read) throw new SnelStartError(this.node, read.refused);
		return read.rows;
	}
}
