import { UserError, type IPollFunctions } from 'n8n-workflow';

import { listOfTexts } from '../../shared/listOfTexts';
import { chosenEvent } from '../../shared/polling/chosenEvent';
import { pollOnce } from '../../shared/polling/pollOnce';
import { sweepMinutesOf } from '../../shared/polling/sweepMinutes';
import { createSender } from '../client/createSender';
import { SnelStartReader } from '../client/snelStartReader';
import { administrationOf } from './administrationOf';
import type { DatedRecord, Source } from './source';
import { triggerEvents, type TriggerEvent } from './triggerEvents';
import type { TriggerState } from './triggerState';

/** Rows that a sample is taken from: as many as stand on a page of articles. */
const SAMPLE_ROWS = 25;

/** A poll that has to wait longer for SnelStart's limits fails; the next one goes on from the same place. */
const MOST_WAIT_MS = 120_000;

/** What happened in the administration since the last poll, for n8n to hand on; none where nothing did. */
export async function pollBooks(context: IPollFunctions): Promise<object[]> {
	const event = chosenEvent(context, triggerEvents);
	const statuses = listOfTexts(context.getNodeParameter('statuses', []));
	const reader = new SnelStartReader(await createSender(context, MOST_WAIT_MS), context.getNode());
	const source: Source = {
		reader,
		now: Math.floor(Date.now() / 1000),
		sweepMinutes: sweepMinutesOf(context),
	};
	const isTest = context.getMode() === 'manual';
	const administration = isTest ? '' : await administrationOf(context, reader);
	return await pollOnce<TriggerState>(context, {
		title: 'SnelStart Trigger',
		about: [administration, event.option.value].join(' '),
		sample: async () => await sample(source, event),
		poll: async (before) => await event.poll(source, before, statuses),
		told: async (items) =>
			await Promise.resolve(items.map((item) => ({ event: event.option.value, ...item }))),
	});
}

async function sample(source: Source, event: TriggerEvent): Promise<object> {
	const { of } = event;
	const rows = await source.reader.sample<DatedRecord>(of.path, SAMPLE_ROWS);
	const [item] = await event.sample(rows, source);
	if (item) return item;
	throw new UserError(`SnelStart has no ${of.noun.singular} yet to show as a sample`);
}
