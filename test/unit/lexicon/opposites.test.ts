import { describe, expect, it } from 'vitest';
import { areOpposed } from '../../../server/engine/lexicon/antonyms.ts';
import { lemma } from '../../../server/engine/lexicon/lemma.ts';
import { opposites } from '../../../server/engine/lexicon/opposites.ts';

const pairs = (text: string): string[][] =>
  text
    .trim()
    .split(/\s+/u)
    .map((pair) =>
      pair.split(':').map((word) => (word.includes('_') ? word.replaceAll('_', ' ') : lemma(word))),
    );

describe('opposites of news', () => {
  it.each(
    pairs(`embrace:condemn back:denounce endorse:repudiate champion:reject embrace:oppose applaud:jeer praise:berate
      pass:vote_down adopt:defeat approve:kill enact:shoot_down override:uphold vote_for:vote_against admit:dispute
      confess:refute insist:deny acquit:convict vindicate:implicate repeal:retain lift:reimpose declassify:classify
      soar:tumble dwindle:grow step_up:scale_back extend:curtail cancel:renew cancel:go_ahead postpone:hold delay:bring_forward
      unveil:scrap show_up:boycott enroll:withdraw evacuate:stay reveal:cover_up appear:vanish hire:lay_off appoint:oust
      sell:keep demolish:restore retain:lose elect:unseat succeed:flop promote:relegate ally:opponent breakthrough:setback
      uninjured:wounded unanimous:divided willing:reluctant delighted:dismayed moderate:hardliner voluntarily:forcibly
      highest:lowest gradual:abrupt`),
  )('%s / %s', (a = '', b = '') => {
    expect(areOpposed(a, b) && areOpposed(b, a)).toBe(true);
  });

  it.each(
    pairs(`say:ask arrest:charge charge:convict accuse:deny resign:retire wound:kill meet:exceed pass:adopt reject:veto
      embrace:welcome form:disband prosecute:pardon sue:settle appoint:elect condemn:denounce shoot_down:vote_down
      seize:liberate open:bankrupt vote:pass hearing:trial`),
  )('not %s / %s', (a = '', b = '') => {
    expect(areOpposed(a, b) || areOpposed(b, a)).toBe(false);
  });

  it('sets no word against one of its own side', () => {
    for (const line of Object.values(opposites).flatMap((theme) => theme.trim().split('\n'))) {
      const [left = [], right = [], ...rest] = line.split(' / ').map((side) => side.split(', '));
      expect(rest, line).toEqual([]);
      expect(left.length * right.length, line).toBeGreaterThan(0);
      expect(
        left.filter((word) => right.includes(word)),
        line,
      ).toEqual([]);
    }
  });
});
