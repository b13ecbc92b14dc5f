import type { Evidence } from '../../judges/life/evidence';
import type { Fault } from '../../judges/life/fault';
import { judgeFollowUp } from '../../judges/life/judgeFollowUp';
import { judgeHands, judgeImport } from '../../judges/life/judgeImport';
import { judgeStock } from '../../judges/life/judgeStock';
import type { UndoEvidence, UndoVerdict } from '../../judges/life/judgeUndo';
import { disturb } from './disturb';
import { Life } from './life';
import { undoRound } from './undoRound';
import { followRun, importRun, KINDS } from './workflows';

export interface LifeOptions {
	seed: number;
	orders: number;
	/** Times that orders live on and are then imported and followed up. */
	rounds: number;
	/** Runs are cut off, overlap, and have people at work in between. */
	disturbed: boolean;
	/** Follow-ups, imports and undoings that run in a process of their own and are killed (SIGKILL); none by default. */
	kills?: number;
}

/** What a life came to. */
export interface LifeResult {
	life: Life;
	faults: Fault[];
	/** Changes told, in all follow-ups that nothing disturbed. */
	changed: number;
	carriedOut: number;
	missed: number;
	undo: UndoVerdict;
	failures: string[];
	disturbances: Record<string, number>;
}

const BEFORE_START = 0.15;
/** Part of the orders that the other link imports after this one took over. */
const LATE_ELSEWHERE = 0.08;
/** Kills before an undoing that is judged, where runs are killed at all. */
const KILLED_UNDOINGS = 2;
const NOTHING_ALLOWED: ReadonlySet<string> = new Set();

/** Lets orders live, and judges every run that nothing disturbed. */
export async function checkLife(
	{ seed, orders, rounds, disturbed, kills = 0 }: LifeOptions,
	tell: (line: string) => void = () => {},
	/** Sees by what each follow-up is judged. */
	see: (evidence: Evidence) => void = () => {},
	/** Sees by what each undoing is judged. */
	seeUndo: (evidence: UndoEvidence) => void = () => {},
): Promise<LifeResult> {
	const life = await Life.open(seed, orders);
	const result: LifeResult = {
		...{ life, faults: [], changed: 0, carriedOut: 0, missed: 0, failures: [] },
		undo: { made: 0, removed: 0, named: 0, wrong: [] },
		disturbances: {},
	};
	try {
		begin(life, orders);
		const killsEach = Math.ceil((2 * kills) / rounds);
		const each = Math.ceil((orders - life.town.stories.size) / (rounds - 1));
		for (let round = 1; round <= rounds; round += 1) {
			liveOn(life, Math.max(0, Math.min(each, orders - life.town.stories.size)));
			if (disturbed && round % 2 === 0) await disturb(life, result.disturbances, killsEach);
			const allowed = allowedIn(life, round, rounds);
			const evidence = await quietRound(life, result, allowed);
			see(evidence);
			lookAway(life, evidence.told);
			if (round < rounds && life.random.chance(0.5)) {
				const verdict = await undoRound(
					life,
					result.failures,
					seeUndo,
					Math.min(kills, KILLED_UNDOINGS),
				);
				if (verdict !== null) add(result.undo, verdict);
			}
			const found = result.faults.length;
			tell(
				`round ${round}: ${life.town.stories.size} orders, ${result.carriedOut} changes carried out, ${found} faults`,
			);
		}
		return result;
	} finally {
		await life.set.close();
	}
}

function add(undo: UndoVerdict, verdict: UndoVerdict): void {
	undo.made += verdict.made;
	undo.removed += verdict.removed;
	undo.named += verdict.named;
	undo.wrong.push(...verdict.wrong);
}

/** Orders from before the link took over, some paid or cancelled before it does, and some that another link imports. */
function begin(life: Life, orders: number): void {
	const { town, random, otherLink } = life;
	for (let placed = 0; placed < orders * BEFORE_START; placed += 1) town.order({ isBefore: true });
	for (const orderId of [...town.stories.keys()]) if (random.chance(0.2)) town.live(orderId, true);
	for (const orderId of [...town.stories.keys()]) {
		if (random.chance(0.5)) town.importElsewhere(orderId, otherLink);
	}
	life.takeOver();
	const before = town.stories.size;
	for (let placed = 0; placed < orders * LATE_ELSEWHERE; placed += 1) town.order();
	for (const orderId of [...town.stories.keys()].slice(before)) {
		town.importElsewhere(orderId, otherLink);
	}
}

function liveOn(life: Life, count: number): void {
	const { town, random } = life;
	for (const orderId of [...town.stories.keys()]) {
		if (random.chance(0.3)) town.live(orderId);
		if (random.chance(0.05)) town.live(orderId);
	}
	if (random.chance(0.6)) town.changeProduct();
	for (let placed = 0; placed < count; placed += 1) town.order();
	life.pass(120);
}

/** First nothing, then what chance allows, in the end everything. */
function allowedIn({ random }: Life, round: number, rounds: number): ReadonlySet<string> {
	if (round === 1) return NOTHING_ALLOWED;
	if (round === rounds) return new Set(KINDS);
	return new Set(KINDS.filter(() => random.chance(0.6)));
}

async function quietRound(
	life: Life,
	result: LifeResult,
	allowed: ReadonlySet<string>,
): Promise<Evidence> {
	const { set, town, conditions } = life;
	const imported = await importRun(set.credentials, life);
	life.look();
	const nothing = life.evidence([], imported.told, NOTHING_ALLOWED);
	result.faults.push(...judgeImport(nothing), ...judgeStock(nothing, conditions.pieces));
	life.pass(10);
	const before = structuredClone(set.snelStart.state.verkooporders);
	const alone = [...town.stories.values()].filter(({ isLeftAlone }) => isLeftAlone);
	const followed = await followRun(
		set.credentials,
		allowed,
		alone.map(({ orderId }) => orderId),
		conditions,
	);
	life.look();
	const evidence = life.evidence(before, followed.told, allowed);
	const verdict = judgeFollowUp(evidence);
	result.faults.push(...verdict.faults, ...judgeHands(evidence));
	result.changed += verdict.changed;
	result.carriedOut += verdict.carriedOut;
	result.missed += verdict.missed;
	result.failures.push(...[imported, followed].map(({ failure }) => failure).filter(Boolean));
	noteReplaced(life, before);
	life.pass(10);
	return evidence;
}

/** The owner wants to hear no more of a few orders that were told. */
function lookAway({ town, random }: Life, told: Evidence['told']): void {
	const changed = told.map(({ orderId }) => orderId);
	town.leaveAlone(changed.filter(() => random.chance(0.03)));
}

function noteReplaced(
	{ set, replaced }: Life,
	before: ReadonlyArray<{ id: string; modifiedOn: string }>,
) {
	const then = new Map(before.map(({ id, modifiedOn }) => [id, modifiedOn]));
	for (const { id, modifiedOn } of set.snelStart.state.verkooporders) {
		if (then.has(id) && then.get(id) !== modifiedOn) replaced.add(id);
	}
}
