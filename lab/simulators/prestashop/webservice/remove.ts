import type { HttpAnswer } from '../types';
import { textParam } from './phpQuery';
import { answerEmpty, answerErrors } from './respond';
import type { Session } from './session';

/** DELETE of one id or of `?id=[1,2]`; nothing is deleted when one of them does not exist (code 87). */
export function remove(session: Session): HttpAnswer {
	const { shop, resource, errors, idSegment } = session;
	const list = /^\[(.*)\]$/.exec(textParam(session.params, 'id') ?? '')?.[1].split(',');
	const ids = (list ?? [idSegment ?? '']).map((id) => parseInt(id, 10) || 0);
	const missing = ids.filter((id) => shop.table(resource).byId(id) === undefined);
	if (missing.length > 0) {
		errors.add(404, 87, `Id(s) not exists: ${missing.join(', ')}`);
		return answerErrors(shop, session.format, errors, true);
	}
	for (const id of ids) shop.table(resource).remove(id);
	return answerEmpty(shop, 200);
}
