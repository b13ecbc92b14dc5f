import type { INode } from 'n8n-workflow';
import { articleOf } from '../../../nodes/SnelStart/books/articles/articleOf';
import { Articles } from '../../../nodes/SnelStart/books/articles/articles';
import { failureOf } from '../../../nodes/SnelStart/client/failure';
import { SnelStartReader } from '../../../nodes/SnelStart/client/snelStartReader';
import type { Answer, SnelStartRequest } from '../../../nodes/SnelStart/client/request';
import { addArticle } from '../../../lab/simulators/snelstart';
import { closeAll, open, type Opened } from '../../contract/snelstart/client';
import type { Article } from '../../../domain/books/books';

afterEach(closeAll);

const node = { id: '1', name: 'SnelStart', type: 'snelStart', typeVersion: 1 } as INode;
type Behaviour = 'works' | 'ignored' | 'refused' | 'findsNothing';

/** Reads from the simulator, whose any() works, with what SnelStart may make of such a filter instead. */
function readerOf({ api }: Opened, behaviour: Behaviour) {
	const requests: SnelStartRequest[] = [];
	const send = async (request: SnelStartRequest): Promise<Answer> => {
		requests.push(request);
		const { method, path, query = {} } = request;
		const isFiltered = '$filter' in query;
		const paging = { $top: query.$top, $skip: query.$skip };
		if (isFiltered && behaviour === 'findsNothing') return { ok: true, body: [] };
		if (isFiltered && behaviour === 'refused') {
			const body = { Message: 'The query specified in the URI is not valid. any' };
			return { ok: false, failure: failureOf({ method, path, status: 400, body }) };
		}
		const params = behaviour === 'works' ? query : paging;
		const { status, data } = await api.get(path, { params });
		return status === 200
			? { ok: true, body: data }
			: { ok: false, failure: failureOf({ method, path, status, body: data }) };
	};
	const limits = { perMinute: 500, atOnce: 4 };
	return { reader: new SnelStartReader({ send, limits } as never, node), requests };
}

const eanOf = (index: number) => `87${String(index).padStart(11, '0')}`;

async function administration(filled: (index: number) => boolean): Promise<Opened> {
	const opened = await open();
	for (let index = 0; index < 150; index += 1) {
		const extraVelden = filled(index) ? [{ naam: 'EAN', waarde: eanOf(index) }] : [];
		addArticle(opened.state, {
			artikelcode: `A${index}`,
			extraVelden: [...extraVelden, { naam: 'Kleur', waarde: eanOf(index + 1000) }],
		});
	}
	return opened;
}

const codes = (articles: Article[]) => articles.map(({ code }) => code).sort();

describe.each<Behaviour>(['works', 'ignored', 'refused', 'findsNothing'])(
	'articles by extra field where the filter %s',
	(behaviour) => {
		it('finds those that hold a value, and believes of no other that it is absent', async () => {
			const { reader } = readerOf(await administration(() => true), behaviour);
			const wanted = [3, 99, 148, 500, 1007].map(eanOf);
			expect(codes(await new Articles(reader, articleOf).byExtraField('EAN', wanted))).toEqual([
				'A148',
				'A3',
				'A99',
			]);
		});

		it('finds the only one that has the field filled in', async () => {
			const { reader } = readerOf(await administration((index) => index === 140), behaviour);
			expect(
				codes(await new Articles(reader, articleOf).byExtraField('EAN', [eanOf(140)])),
			).toEqual(['A140']);
		});
	},
);

it('asks for 60 values in four requests where the filter works', async () => {
	const { reader, requests } = readerOf(await administration(() => true), 'works');
	const wanted = Array.from({ length: 60 }, (_, index) => eanOf(index));
	expect(await new Articles(reader, articleOf).byExtraField('EAN', wanted)).toHaveLength(60);
	expect(requests).toHaveLength(4);
});

it('brings one with another letter case and asks for nothing without values', async () => {
	const opened = await open();
	opened.article.extraVelden = [{ naam: 'Naam van "O\'Brien"', waarde: 'mok-ÿ' }];
	const { reader, requests } = readerOf(opened, 'refused');
	const found = await new Articles(reader, articleOf).byExtraField('Naam van "O\'Brien"', [
		'MOK-Ÿ',
	]);
	expect(codes(found)).toEqual(['demo_1']);
	const before = requests.length;
	expect(await new Articles(reader, articleOf).byExtraField('EAN', ['', ' '])).toEqual([]);
	expect(requests).toHaveLength(before);
});
