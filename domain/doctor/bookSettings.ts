import type { AdministrationCheck } from '../stream/administrationCheck';
import type { Finding } from '../stream/diagnosis';
import { finding } from './finding';

/** Stock levels that no document reaches before the goods are gone. */
const LATE_LEVEL = 'FactuurEnContantbon';

/** How the administration counts stock. */
export function bookSettings(books: AdministrationCheck, now: number): Finding[] {
	if (books.trouble !== null || books.stockFrom === '') return [];
	const findings: Finding[] = [];
	if (books.stockFrom === LATE_LEVEL) {
		findings.push(
			finding.warning(
				'books-stock-counted-late',
				books.stockFrom,
				[
					'SnelStart lowers the stock with the invoice only: until then every open sales order is subtracted by this link alone',
					'SnelStart verlaagt de voorraad pas met de factuur: tot dan trekt alleen deze koppeling open orders af',
				],
				[
					'SnelStart, administration settings for stock: let it count from Pakbon or before',
					'SnelStart, instellingen van de administratie voor voorraad: laat tellen vanaf Pakbon of eerder',
				],
			),
		);
	}
	if (Date.parse(books.stockSince) > now) {
		findings.push(
			finding.error(
				'books-stock-not-begun',
				books.stockSince.slice(0, 10),
				[
					`SnelStart counts stock from ${books.stockSince.slice(0, 10)} on, which is still to come: sales orders lower nothing`,
					`SnelStart telt voorraad vanaf ${books.stockSince.slice(0, 10)}, dat nog moet komen: verkooporders verlagen niets`,
				],
				[
					'SnelStart, administration settings for stock: begindatum voorraadtelling in the past',
					'SnelStart, instellingen van de administratie voor voorraad: begindatum voorraadtelling in het verleden',
				],
			),
		);
	}
	if (books.backorders) {
		findings.push(
			finding.warning(
				'books-backorders',
				'',
				[
					'SnelStart works with backorders, which may reserve stock beside what this link subtracts: the shop may show too little',
					'SnelStart werkt met backorders, die voorraad kunnen reserveren naast wat deze koppeling aftrekt: de winkel kan te weinig tonen',
				],
				[
					'Compare the web stock of an article with an open sales order, and switch backorders off in SnelStart if you do not use them',
					'Vergelijk de webvoorraad van een artikel met een open order, en zet backorders in SnelStart uit als u ze niet gebruikt',
				],
			),
		);
	}
	return findings;
}
