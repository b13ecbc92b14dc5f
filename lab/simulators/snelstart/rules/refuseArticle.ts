import type { ErrorCode } from '../errors/errorCode';
import { codes } from '../errors/refusal';
import type { Artikel } from '../tables';
import type { World } from '../world';

const TEXT_ARTICLES = ['-1', '-2'];

/** Throws what is wrong with an article that is about to be written (ART-0002..0018). */
export function refuseArticle(row: Artikel, world: World): void {
	const wrong: ErrorCode[] = [
		...codeErrors(row, world),
		...(row.omschrijving === '' ? (['ART-0006'] as const) : []),
		...groupErrors(row, world),
		...supplierErrors(row, world),
	];
	if (wrong.length > 0) throw codes(wrong);
}

function codeErrors(row: Artikel, { state }: World): ErrorCode[] {
	const { artikelcodeSoort, artikelcodeMaxLengte } = state.companyInfo;
	const { artikelcode } = row;
	if (artikelcode === '') return ['ART-0002'];
	const isText = TEXT_ARTICLES.includes(artikelcode);
	const isWord = artikelcodeSoort === 'Numeriek' && !/^\d+$/.test(artikelcode) && !isText;
	const wrong: ErrorCode[] = isWord ? ['ART-0003'] : [];
	if (artikelcode.length > artikelcodeMaxLengte) wrong.push('ART-0004');
	const lower = artikelcode.toLowerCase();
	const isTaken = state.artikelen.some(
		(one) => one.id !== row.id && one.artikelcode.toLowerCase() === lower,
	);
	return isTaken ? [...wrong, 'ART-0005'] : wrong;
}

function groupErrors(row: Artikel, world: World): ErrorCode[] {
	if (row.artikelOmzetgroep === null) return ['ART-0008'];
	const isKnown = world.byId('artikelomzetgroepen', row.artikelOmzetgroep.id) !== undefined;
	return isKnown ? [] : ['ART-0009'];
}

function supplierErrors(row: Artikel, world: World): ErrorCode[] {
	if (row.relatie === null) return [];
	const supplier = world.byId('relaties', row.relatie.id);
	if (supplier === undefined) return ['ART-0016'];
	const supplies = supplier.relatiesoort.some((one) => one === 'Leverancier' || one === 'Eigen');
	if (!supplies) return ['ART-0017'];
	return supplier.nonactief ? ['ART-0018'] : [];
}

/** Throws why an article cannot be deleted (ART-0010..0015). */
export function refuseArticleDelete(row: Artikel, { state }: World): void {
	const wrong: ErrorCode[] = [];
	if (TEXT_ARTICLES.includes(row.artikelcode)) wrong.push('ART-0015');
	if (row.technischeVoorraad !== 0) wrong.push('ART-0010');
	const isOrdered = state.verkooporders.some(
		(order) =>
			order.verkoopfactuur === null && order.regels.some((line) => line.artikel?.id === row.id),
	);
	if (isOrdered) wrong.push('ART-0011');
	const isPart = state.artikelen.some((one) => one.subartikelen.some(({ id }) => id === row.id));
	if (isPart) wrong.push('ART-0012');
	if (wrong.length > 0) throw codes(wrong);
}
