import type { Diagnosis } from '../stream/diagnosis';
import type { PlannedOrder } from '../stream/plannedOrder';
import type { RunFailure } from '../stream/runFailure';
import type { SetUpAdvice, SetUpStep } from '../stream/setUpAdvice';
import { worded, type Wording } from '../words/wording';
import { findingsOf } from './findingsOf';
import { planStep } from './planStep';
import { proposedStart } from './proposedStart';
import { triedOrder } from './triedOrder';

/** What is known when a link is set up. */
export interface SetUpFacts {
	diagnosis: Diagnosis;
	/** The newest web orders as they would be imported. */
	planned: readonly PlannedOrder[];
	/** Nodes that could not do their work, such as a plan without an article for costs. */
	failures: readonly RunFailure[];
	/** Milliseconds since 1970, and the zone of the shop's days. */
	now: number;
	zone: string;
}

/** How far a link is set up: connection, choices, codes and a plan of the newest orders, then the start and what is next. */
export function firstSetUp(facts: SetUpFacts): SetUpAdvice {
	const { diagnosis, planned, failures, now, zone } = facts;
	const start = proposedStart(planned, now, zone);
	const steps: SetUpStep[] = [
		stepOf('check', diagnosis, CHECK),
		stepOf('choices', diagnosis, CHOICES),
		stepOf('codes', diagnosis, CODES),
		planStep(planned, failures),
	];
	const ready = steps.every(({ done }) => done);
	const first = steps.find(({ done }) => !done);
	return {
		kind: 'setUpAdvice',
		headline: first ? first.message : READY,
		ready,
		startProposed: start.at,
		steps: [
			...steps,
			{ code: 'start', done: false, message: start.message, fix: [start.fix] },
			{ code: 'next', done: false, message: first?.message ?? READY, fix: first?.fix ?? NEXT },
		],
		orders: planned.map(triedOrder),
	};
}

type Titles = Record<'right' | 'wrong', Wording>;

const CHECK: Titles = {
	right: worded(
		'Shop and SnelStart can be reached and are set as they should be',
		'Winkel en SnelStart zijn bereikbaar en goed ingesteld',
	),
	wrong: worded(
		'Something of the connection or the settings has to be put right',
		'Iets in de verbinding of de instellingen moet worden hersteld',
	),
};
const CHOICES: Titles = {
	right: worded(
		'Template, prefix and cost articles are chosen',
		'Sjabloon, voorvoegsel en kostenartikelen zijn gekozen',
	),
	wrong: worded('Choices in Plan are still to be made', 'In Plan moet nog iets worden gekozen'),
};
const CODES: Titles = {
	right: worded(
		'The article codes of shop and SnelStart match',
		'De artikelcodes van winkel en SnelStart passen bij elkaar',
	),
	wrong: worded(
		'Article codes of shop and SnelStart do not match',
		'Artikelcodes van winkel en SnelStart passen niet bij elkaar',
	),
};

const READY = worded(
	'Everything is in place: the import can begin',
	'Alles staat klaar: het inlezen kan beginnen',
);

const NEXT: Wording[] = [
	worded(
		"Import the template 'import-orders-and-export-stock-with-archive.json', copy 'Plan' from here into it, and fill in the start as 'Import From' of 'Get Web Orders'",
		"Importeer het sjabloon 'import-orders-and-export-stock-with-archive.json', kopieer 'Plan' van hier erin, en vul het starttijdstip in bij 'Import From' van 'Get Web Orders'",
	),
	worded(
		"Run it with 'Only Report' on, read 'Run Report', then switch 'Only Report' off in 'Import Sales Orders' and 'Set Stock in Shop', and switch the workflow on",
		"Voer het uit met 'Only Report' aan, lees 'Run Report', zet daarna 'Only Report' uit bij 'Import Sales Orders' en 'Set Stock in Shop', en zet de workflow aan",
	),
	worded(
		"Import 'report-problems.json' and choose it as error workflow, so that you hear of what goes wrong",
		"Importeer 'report-problems.json' en kies het als error workflow, zodat u hoort wat er misgaat",
	),
];

/** A step is done when no finding of it is an error; what is doubtful is told with it. */
function stepOf(
	code: 'check' | 'choices' | 'codes',
	{ findings }: Diagnosis,
	{ right, wrong }: Titles,
): SetUpStep {
	const own = findingsOf(code, findings);
	const done = own.every(({ level }) => level !== 'error');
	return {
		code,
		done,
		message: done ? right : wrong,
		fix: own.map(({ message, fix }) =>
			worded(`${message.en}. ${fix.en}`, `${message.nl}. ${fix.nl}`),
		),
	};
}
