/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { stringify } from 'flatted';
import { changeStock, differences, largeWorld } from '../../lab/worlds';
import { dataTables, type EngineRun, runWorkflow, shippedWorkflow, stage } from '../../lab/engine';

const MEGABYTE = 1_000_000;
const ARTICLES = 10_000;

/** What n8n writes into its database for a run: the data of all nodes, in its own notation (flatted). */
const storedBytes = ({ runData }: EngineRun): number => Buffer.byteLength(stringify({ runData }));

const bytesOfNode = ({ runData }: EngineRun, node: string): number =>
	Buffer.byteLength(stringify(runData[node] ?? []));

describe(`the stored execution of a run over ${ARTICLES} articles`, () => {
	it('stays under 2 MB with compact items when a tenth of them changed', async () => {
		const world = largeWorld(ARTICLES);
		const set = await stage(world);
		dataTables.clear();
		const workflow = shippedWorkflow('import-orders-and-export-stock-changed-only');
		try {
			changeStock(world, 10);
			const run = await runWorkflow(workflow, { source: 'src', credentials: set.credentials });
			if (run.error) throw run.error;
			expect(differences(world)).toBe(0);
			const nodes = Object.keys(run.runData).map((node) => `${node} ${bytesOfNode(run, node)}`);
			process.stdout.write(`stored execution: ${storedBytes(run)} bytes; ${nodes.join(', ')}\n`);
			expect(storedBytes(run)).toBeLessThan(2 * MEGABYTE);
		} finally {
			await set.close();
		}
	}, 120_000);
});
