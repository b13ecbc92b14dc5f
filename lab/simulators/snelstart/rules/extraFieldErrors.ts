import type { ErrorCode } from '../errors/errorCode';
import { parseNaive } from '../json/naiveDateTime';
import type { Bound } from '../json/bind';
import type { IngaveGegevenSjabloon } from '../tables';
import type { World } from '../world';
import { pointerTo } from './pointer';

/** What is wrong with extraHoofdVelden and extraRegelVelden, by the template's definitions. */
export function extraFieldErrors(sent: Bound, world: World): ErrorCode[] {
	const pointer = pointerTo('verkoopordersjablonen', sent.verkoopordersjabloon);
	const template = world.byId('verkoopordersjablonen', pointer?.id);
	const lines = (sent.regels ?? []) as Array<Bound | null>;
	return [
		...fieldErrors(sent.extraHoofdVelden, template?.extraHoofdVelden ?? []),
		...lines.flatMap((line) =>
			fieldErrors(line?.extraRegelVelden, template?.extraRegelVelden ?? []),
		),
	];
}

function fieldErrors(sent: unknown, definitions: IngaveGegevenSjabloon[]): ErrorCode[] {
	const fields = Array.isArray(sent) ? (sent as Array<Bound | null>) : [];
	return fields.flatMap((field): ErrorCode[] => {
		const definition = definitions.find((one) => one.veldNummer === field?.veldNummer);
		if (definition === undefined) return ['VOR-0036'];
		const value = String(field?.waarde ?? '');
		return value === '' ? [] : valueErrors(value, definition);
	});
}

function valueErrors(value: string, definition: IngaveGegevenSjabloon): ErrorCode[] {
	switch (definition.soortVeld) {
		case 'Tekst':
			return value.length > definition.maximumTekstLengte ? ['VOR-0035'] : [];
		case 'GeheelGetal':
			return /^-?\d+$/.test(value) ? [] : ['VOR-0034'];
		case 'Bedrag':
			return /^-?\d+([.,]\d+)?$/.test(value) ? [] : ['VOR-0021'];
		case 'Datum':
			return parseNaive(value) === null ? ['VOR-0016'] : [];
		default:
			return [];
	}
}
