import type { Row, ShopMail } from '../types';
import { textParam } from '../webservice/phpQuery';
import type { Session } from '../webservice/session';

/** A new state mails where the state has a mail, by OrderHistory::sendEmail; a changed shipment by OrderCarrier::updateWs. */
export function noteMail({ shop, resource, method, params }: Session, row: Row): void {
	const asked = textParam(params, 'sendemail') ?? '';
	if (asked === '' || asked === '0') return;
	const note = (about: ShopMail['about'], what: string) =>
		shop.mails.push({ about, orderId: Number(row.id_order), what, at: shop.localTime() });
	if (resource === 'order_histories') {
		const state = shop.table('order_states').byId(Number(row.id_order_state));
		if (state?.send_email === '1') note('state', String(state.id));
	}
	if (resource === 'order_carriers' && method !== 'POST') {
		note('tracking', String(row.tracking_number));
	}
}
