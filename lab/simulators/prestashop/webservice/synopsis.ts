import { phpJson } from '../render/json';
import { synopsisJson } from '../render/synopsisJson';
import { synopsisXml } from '../render/synopsisXml';
import type { HttpAnswer } from '../types';
import { addPhpNotice } from './errors';
import { answerErrors, answerText } from './respond';
import type { Session } from './session';

type Asked = Pick<Session, 'shop' | 'languages' | 'definition' | 'errors' | 'format' | 'wsUrl'>;

/**
 * `schema=synopsis`. 1.7 on PHP 7.4 stumbles over every resource with associations: XML is then nothing but notices,
 * JSON has the names beside them. From 8 on JSON drops the empty values and with them all fields.
 */
export function answerSynopsis({
	shop,
	languages,
	definition,
	errors,
	format,
	wsUrl,
}: Asked): HttpAnswer {
	const style = { wsUrl, languages, emptyCdata: shop.release !== 1.6 };
	const isJson = format === 'JSON';
	const content = synopsisJson(definition, languages, shop.release >= 8);
	if (shop.release === 1.7 && definition.associations.length > 0) {
		const text = 'Trying to access array offset on value of type null';
		addPhpNotice(shop, errors, text, OUTPUT_BUILDER, 669);
		addPhpNotice(shop, errors, text, OUTPUT_BUILDER, 716);
		const notices = answerErrors(shop, format, errors, true);
		if (!isJson) return notices;
		const body = phpJson({ ...content, ...(JSON.parse(notices.body) as object) });
		return { ...notices, body };
	}
	return answerText(shop, format, isJson ? phpJson(content) : synopsisXml(style, definition));
}

const OUTPUT_BUILDER = '/var/www/html/classes/webservice/WebserviceOutputBuilder.php';
