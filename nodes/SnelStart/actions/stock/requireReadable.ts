import type { UserError } from 'n8n-workflow';
import { readableQuantity } from '../../wire/wireNumber';
import type { WireArticle } from '../../wire/wireArticle';
import type { WireSalesOrder, WireSalesOrderLine } from '../../wire/wireSalesOrder';
import { toldUserError } from '../../../shared/toldUserError';
import { worded, type Wording } from '../../../../domain/words/wording';

/**
 * Refuses an article of which something cannot be read that web stock is worked out from: it would otherwise count as
 * nothing. Quantities of an article without stock control (voorraadControle) mean nothing and may be missing.
 */
export function requireReadableArticle(article: WireArticle): void {
	const member = unreadableMember(article);
	const of = article.artikelcode || article.id;
	if (member !== null) throw unreadable(worded(`article ${of}`, `artikel ${of}`), member);
}

/** The same for the lines (regels) of a sales order, which are subtracted. Lines of text alone have no quantity. */
export function requireReadableOrder({ nummer, regels }: WireSalesOrder): void {
	const what = worded(`sales order ${nummer}`, `verkooporder ${nummer}`);
	if (!Array.isArray(regels)) throw unreadable(what, 'regels');
	const isReadable = (line: WireSalesOrderLine): boolean =>
		Boolean(line) && (!line.artikel || readableQuantity(line.aantal) !== null);
	if (!regels.every(isReadable)) throw unreadable(what, 'aantal');
}

function unreadableMember(article: WireArticle): string | null {
	if (typeof article.voorraadControle !== 'boolean') return 'voorraadControle';
	if (typeof article.isNonActief !== 'boolean') return 'isNonActief';
	const { subartikelen: parts, isHoofdartikel } = article;
	if (!Array.isArray(parts) && (parts || isHoofdartikel !== false)) return 'subartikelen';
	if ((parts ?? []).some((part) => !part?.id || !((readableQuantity(part.aantal) ?? 0) > 0))) {
		return 'subartikelen';
	}
	if (!article.voorraadControle) return null;
	if (readableQuantity(article.vrijeVoorraad) === null) return 'vrijeVoorraad';
	return readableQuantity(article.technischeVoorraad) === null ? 'technischeVoorraad' : null;
}

const unreadable = (what: Wording, member: string): UserError =>
	toldUserError(
		worded(
			`SnelStart sent nothing readable as '${member}' of ${what.en}: no stock was worked out`,
			`SnelStart stuurde niets leesbaars als '${member}' van ${what.nl}: er is geen voorraad berekend`,
		),
		worded(
			'What cannot be read is never taken for 0. Run the workflow again; if it stays, open the record in SnelStart and save it, or ask SnelStart.',
			'Wat niet te lezen is, geldt nooit als 0. Voer de workflow opnieuw uit; blijft het zo, open het dan in SnelStart en sla het op, of vraag SnelStart.',
		),
	);
