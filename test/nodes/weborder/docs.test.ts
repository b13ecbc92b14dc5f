import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { TOKEN_NAMES } from '../../../domain/order/texts/filledText';
import { planProperties } from '../../../nodes/WebOrder/plan/parameters';
import { read } from '../../package/repository';

const settings = read('docs/settings.md');
const [, plan] = /^## Plan [^]*?\n([^]*?)^## /m.exec(settings) ?? [];

/** Settings by the name the user sees; the fields of the rows of a list are described with the list. */
const shown = planProperties.flatMap((property) =>
	property.type === 'collection' ? (property.options as INodeProperties[]) : [property],
);

const isDropDown = ({ type, options }: INodeProperties) => type === 'options' && options;
const choices = shown
	.filter(isDropDown)
	.flatMap(({ name, options }) =>
		(options as INodePropertyOptions[]).map((one) => [name, one.name]),
	);

const withoutTerm = (name: string) => name.replace(/ \([^()]*\)$/, '');

describe('docs/settings.md', () => {
	it.each(shown.map(({ displayName }) => displayName.replace(/ Name or ID$/, '')))(
		'describes %s',
		(name) => expect(plan).toContain(name),
	);

	it('names the tokens', () => {
		TOKEN_NAMES.forEach((name) => expect(plan).toContain(`\`{${name}}\``));
	});

	it.each(
		choices.filter(([name]) =>
			['lineMode', 'unknownArticle', 'customerWriting', 'addressSource', 'priceMode'].includes(
				name,
			),
		),
	)('names of %s the choice %s', (_setting, choice) => {
		expect(plan).toContain(withoutTerm(choice));
	});
});
