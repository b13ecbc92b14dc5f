import { command, say, wholeNumber, type OptionsOf } from '../../../../lab/runs/commandLine';
import { checkRounding } from './checkRounding';

const usage = `Plans drawn orders at prices without VAT, in every round type and mode of PrestaShop, and judges the lines in
arithmetic of its own under each way SnelStart may round.

  npm run check:rounding
  npm run check:rounding -- [options]

  --seeds N   runs, each with a seed of its own (default 5)
  --seed S    the first seed (default 1)
  --count N   orders of each seed (default 100000)
  --help      this text

Exit code 1 when lines come to another total than was paid, or when more than 1 order in 50,000 is blocked although VAT on
its own amounts is within the ceiling of what was paid.`;

const options = {
	seeds: wholeNumber(5, 1),
	seed: wholeNumber(1),
	count: wholeNumber(100_000, 1),
};

const NEEDLESS_AT_MOST = 1 / 50_000;

function start({ seeds, seed, count }: OptionsOf<typeof options>): Promise<boolean> {
	let [wrong, needless] = [0, 0];
	for (let next = seed; next < seed + seeds; next += 1) {
		const figures = checkRounding({ seed: next, count });
		say(JSON.stringify({ seed: next, ...figures }));
		wrong += figures.wrong;
		needless += figures.blockedNeedlessly;
	}
	return Promise.resolve(wrong === 0 && needless <= seeds * count * NEEDLESS_AT_MOST);
}

command(usage, options, start);
