import { UserError, type IPollFunctions } from 'n8n-workflow';

import { listOfTexts } from '../../shared/listOfTexts';
import { RecordReader } from '../catalogue/recordReader';
import type { ShopRecord } from '../catalogue/recordOf';
import { withRelated } from '../catalogue/withRelated';
import { openShop } from '../client/shop';
import { triggerEvents, type TriggerEvent } from './triggerEvents';
import type { TriggerState } from './triggerState';

const DEFAULT_SWEEP_MINUTES = 60;

/**
 * What happened in the shop since the last poll, for n8n to hand on; none where nothing did. The cursor moves when
 * everything was read, and n8n keeps it with what is handed on. A test by hand shows a sample and moves nothing.
 */
export async function pollShop(context: IPollFunctions): Promise<object[]> {
	const event = eventOf(context.getNodeParameter('event'));
	const shopId = String(context.getNodeParameter('options.shop', '') ?? '').trim();
	if (!/^\d*$/.test(shopId)) throw new UserError(`'${shopId}' is no ID of a shop`);
	const reader = new RecordReader(await openShop(context, undefined, shopId || undefined));
	const told = async (items: object[]) => {
		const include = listOfTexts(context.getNodeParameter('options.include', []));
		const whole = await withRelated(reader, event.of, items as ShopRecord[], include);
		return whole.map((item) => ({ event: event.option.value, ...item }));
	};
	if (context.getMode() === 'manual') return await told([await sample(reader, event)]);
	const kept = context.getWorkflowStaticData('node') as { state?: TriggerState };
	const about = [reader.shop.url, shopId, event.option.value].join(' ');
	const before = kept.state?.about === about ? kept.state : undefined;
	if (!before) {
		context.logger.info(
			'PrestaShop Trigger: nothing is kept of an earlier poll, so it watches from now on',
		);
	}
	const { items, state } = await event.poll(reader, before ?? {}, {
		states: listOfTexts(context.getNodeParameter('states', [])),
		sweepMinutes:
			Number(context.getNodeParameter('sweepMinutes', DEFAULT_SWEEP_MINUTES)) ||
			DEFAULT_SWEEP_MINUTES,
	});
	const handedOn = await told(items);
	kept.state = { about, ...state };
	return handedOn;
}

function eventOf(value: unknown): TriggerEvent {
	const found = triggerEvents.find(({ option }) => option.value === value);
	if (found) return found;
	throw new UserError("The chosen 'Event' does not exist in this version");
}

async function sample(reader: RecordReader, { of }: TriggerEvent): Promise<ShopRecord> {
	const [newest] = await reader.find(of, { conditions: [], wanted: 1, newestFirst: true });
	if (newest) return newest;
	throw new UserError(`The shop has no ${of.noun.singular} yet to show as a sample`);
}
