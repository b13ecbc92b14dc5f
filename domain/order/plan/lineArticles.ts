import type { DraftProof, PlannedLine } from '../../stream/planProof';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';
import { asCompared } from '../../words/asCompared';
import type { KnownArticle, KnownRecords } from './knownRecords';
import { lineNames } from './lineNames';

/** The lines of an edited plan, each naming one article, and why some of them cannot. */
interface LineArticles {
	lines: SalesOrderLine[];
	wrong: string[];
}

type Found = { id: string; code: string } | string;

/**
 * Lets each line of an edited plan name one article, by whichever of id and code a person changed: the other one
 * follows. A code is looked up in SnelStart; in the way stand one that SnelStart does not have, and an id and a code
 * that were both changed, to two articles.
 */
export function lineArticles(
	lines: readonly SalesOrderLine[],
	{ lines: planned = [] }: Pick<DraftProof, 'lines'>,
	{ articles }: Pick<KnownRecords, 'articles'>,
): LineArticles {
	const wrong: string[] = [];
	const resolved = lines.map((line, place) => {
		const { id, artikelcode = '' } = line.artikel;
		const by = lineNames(line, place, lines, planned);
		if (by === 'planned') return line;
		const found = {
			id: () => ({ id, code: codeOf(id, planned, articles) }),
			code: () => byCode(artikelcode, planned, articles),
			both: () => ofBoth(line.artikel, planned, articles),
		}[by]();
		if (typeof found !== 'string') return named(line, found);
		wrong.push(`line ${place + 1} ${found}`);
		return by === 'code' ? { ...line, artikel: { id: '', artikelcode } } : line;
	});
	return { lines: resolved, wrong };
}

type Planned = readonly PlannedLine[];

type Articles = KnownRecords['articles'];

const named = (line: SalesOrderLine, { id, code }: Exclude<Found, string>): SalesOrderLine => ({
	...line,
	artikel: code === '' ? { id } : { id, artikelcode: code },
});

const codeOf = (id: string, planned: Planned, articles: Articles): string =>
	planned.find((one) => one.id === id)?.code ?? articles.get(id)?.code ?? '';

function byCode(code: string, planned: Planned, articles: Articles): Found {
	const own = planned.find((one) => asCompared(one.code) === asCompared(code));
	if (own) return own;
	const [found, ...others] = withCode(code, articles);
	if (!found) return `has article code (artikelcode) ${code}, which SnelStart does not have`;
	if (others.length === 0) return found;
	return `has article code (artikelcode) ${code}, which several articles of SnelStart have`;
}

/** One that is spelt just so before those that differ in letter case or blanks. */
function withCode(code: string, articles: Articles): KnownArticle[] {
	const found = [...articles.values()].filter((one) => asCompared(one.code) === asCompared(code));
	const exact = found.filter((one) => one.code === code);
	return exact.length > 0 ? exact : found;
}

function ofBoth(
	{ id, artikelcode = '' }: SalesOrderLine['artikel'],
	planned: Planned,
	articles: Articles,
): Found {
	const code = codeOf(id, planned, articles);
	if (asCompared(code) === asCompared(artikelcode)) return { id, code };
	const article = code === '' ? 'an article (artikel) that SnelStart does not have' : code;
	return `names ${article} by its id and ${artikelcode} by its article code (artikelcode), and both were changed: change one of them`;
}
