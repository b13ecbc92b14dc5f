import { englishAmounts } from './englishAmounts';
import { filesBelow, read } from './repository';

const PLANTED = `
const one = worded(\`it is \${euros(1)}\`, \`het is \${eurosNl(1)}\`);
const two = worded('it', \`het is \${euros(1)}\`);
const three = { message: \`\${euros(1)}\`, messageNl: a ? '' : \`\${amountIn('USD', 1)}\`, value: euros(1) };
const fourNl = [12].map((rate) => \`\${vatRateText(rate)} %\`);
const five = worded('at € 0.00', 'voor € 0.00');
`;

describe('an amount in a Dutch text', () => {
	it('is found where it is written the English way', () => {
		expect(englishAmounts('planted.ts', PLANTED)).toEqual([3, 4, 5, 6]);
	});

	it('is written the Dutch way, everywhere in the product', () => {
		const sources = [...filesBelow('domain', '.ts'), ...filesBelow('nodes', '.ts')];
		expect(
			sources.flatMap((path) => englishAmounts(path, read(path)).map((line) => `${path}:${line}`)),
		).toEqual([]);
	});
});
