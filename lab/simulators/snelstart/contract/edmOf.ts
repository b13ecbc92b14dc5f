import { isModel, modelOf } from '../../../facts/snelstart/contract';
import { model, type EdmType, type Primitive } from '../odata/edm';

const PRIMITIVES: Record<string, Primitive> = {
	whole: 'Int32',
	decimal: 'Decimal',
	yesNo: 'Boolean',
	date: 'DateTime',
	guid: 'Guid',
};

const known = new Map<string, EdmType>();

/** A model as OData knows it; uri cannot be named in a filter. */
export function edmOf(name: string): EdmType {
	const found = known.get(name);
	if (found) return found;
	const members = Object.entries(modelOf(name))
		.filter(([member, { type }]) => member !== 'uri' && type !== 'any')
		.map(([member, { type, list }]) => {
			const of = isModel(type) ? edmOf(type) : (PRIMITIVES[type] ?? 'String');
			return [member, list ? [of] : of] as const;
		});
	const made = model(name, Object.fromEntries(members) as Parameters<typeof model>[1]);
	known.set(name, made);
	return made;
}
