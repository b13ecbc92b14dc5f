import { UserError, type IPollFunctions } from 'n8n-workflow';

import { listOfTexts } from '../../shared/listOfTexts';
import { chosenEvent } from '../../shared/polling/chosenEvent';
import { pollOnce } from '../../shared/polling/pollOnce';
import { sweepMinutesOf } from '../../shared/polling/sweepMinutes';
import { RecordReader } from '../catalogue/recordReader';
import type { ShopRecord } from '../catalogue/recordOf';
import { withRelated } from '../catalogue/withRelated';
import { openShop } from '../client/shop';
import { triggerEvents, type TriggerEvent } from './triggerEvents';
import type { TriggerState } from './triggerState';

/** What happened in the shop since the last poll, for n8n to hand on; none where nothing did. */
export async function pollShop(context: IPollFunctions): Promise<object[]> {
	const event = chosenEvent(context, triggerEvents);
	const shopId = String(context.getNodeParameter('options.shop', '') ?? '').trim();
	if (!/^\d*$/.test(shopId)) throw new UserError(`'${shopId}' is no ID of a shop`);
	const reader = new RecordReader(await openShop(context, undefined, shopId || undefined));
	const told = async (items: readonly object[]) => {
		const include = listOfTexts(context.getNodeParameter('options.include', []));
		const whole = await withRelated(reader, event.of, [...items] as ShopRecord[], include);
		return whole.map((item) => ({ event: event.option.value, ...item }));
	};
	const settings = {
		states: listOfTexts(context.getNodeParameter('states', [])),
		sweepMinutes: sweepMinutesOf(context),
	};
	return await pollOnce<TriggerState>(context, {
		title: 'PrestaShop Trigger',
		about: [reader.shop.url, shopId, event.option.value].join(' '),
		sample: async () => await sample(reader, event),
		poll: async (before) => await event.poll(reader, before, settings),
		told,
	});
}

async function sample(reader: RecordReader, { of }: TriggerEvent): Promise<ShopRecord> {
	const [newest] = await reader.find(of, { conditions: [], wanted: 1, newestFirst: true });
	if (newest) return newest;
	throw new UserError(`The shop has no ${of.noun.singular} yet to show as a sample`);
}
