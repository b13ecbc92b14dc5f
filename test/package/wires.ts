/** What of a workflow is drawn on the canvas. */
export interface Drawn {
	nodes: Array<{
		name: string;
		type: string;
		position: [number, number];
		onError?: string;
		parameters?: { operation?: string };
	}>;
	connections: Record<string, { main: Array<Array<{ node: string; index: number }>> }>;
}

type Node = Drawn['nodes'][number];

/** Pixels of n8n's canvas: a node is a square with its title and subtitle below it. */
const SIZE = 96;
const TITLE_HEIGHT = 46;
const LETTER = 8;

const POINTS = 80;

/** Nodes with two inputs: what is calculated or reported is told apart. */
const TWO_INPUTS = [
	'archiveOrders',
	'archiveRun',
	'calculate',
	'explain',
	'firstSetUp',
	'listTasks',
	'localStock',
	'ordersToEnter',
	'plan',
	'report',
];

const inputsOf = ({ parameters: { operation = '' } = {} }: Node): number =>
	operation === 'reportProblems' ? 3 : TWO_INPUTS.includes(operation) ? 2 : 1;

const outputsOf = ({ onError, type }: Node): number =>
	onError === 'continueErrorOutput' || /\.(if|splitInBatches)$/.test(type) ? 2 : 1;

/** Handles stand at equal distances on the side of a node. */
const handle = (top: number, index: number, count: number): number =>
	top + (SIZE * (index + 1)) / (count + 1);

/** Each line that goes through a node or the words below it, in words; sticky notes lie behind everything. */
export function crossed({ nodes, connections }: Drawn): string[] {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const boxes = nodes.filter(({ type }) => !type.endsWith('.stickyNote'));
	return Object.entries(connections).flatMap(([name, { main }]) =>
		main.flatMap((targets, output) =>
			targets.flatMap(({ node, index }) => {
				const [from, to] = [byName.get(name)!, byName.get(node)!];
				const line = curve(
					[from.position[0] + SIZE, handle(from.position[1], output, outputsOf(from))],
					[to.position[0], handle(to.position[1], index, inputsOf(to))],
				);
				return boxes
					.filter((box) => box !== from && box !== to && line.some((point) => isOn(point, box)))
					.map((box) => `${name} → ${node} crosses ${box.name}`);
			}),
		),
	);
}

type Point = [x: number, y: number];

/** A line as the canvas draws it: it leaves and arrives level, bent over half the way. */
function curve([x0, y0]: Point, [x3, y3]: Point): Point[] {
	const bend = Math.abs(x3 - x0) / 2;
	return Array.from({ length: POINTS + 1 }, (_, step) => {
		const t = step / POINTS;
		const of = (a: number, b: number, c: number, d: number) =>
			(1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
		return [of(x0, x0 + bend, x3 - bend, x3), of(y0, y0, y3, y3)];
	});
}

function isOn([x, y]: Point, { name, position: [left, top] }: Node): boolean {
	const half = Math.max(SIZE, name.length * LETTER) / 2;
	const middle = left + SIZE / 2;
	const onTitle = Math.abs(x - middle) <= half && y >= top + SIZE && y <= top + SIZE + TITLE_HEIGHT;
	return onTitle || (x >= left && x <= left + SIZE && y >= top && y <= top + SIZE);
}
