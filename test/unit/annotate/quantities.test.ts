import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quantities } from '../../../server/engine/annotate/quantities.ts';
import type { Quantity } from '../../../server/engine/annotate/quantity.ts';
import { tokens } from '../../../server/engine/annotate/tokens.ts';

function read(text: string, start = 0): readonly Quantity[] {
  const sentence = { start, end: text.length };
  return quantities(text, sentence, tokens(text, sentence));
}

/** One line a quantity: the whole expression, its value or range, and whatever else is not the common case. */
function described(text: string): string[] {
  return read(text).map(({ span, low, high, bound, dimension, unit, counted }) => {
    const round = (value: number): string => String(Number(value.toPrecision(6)));
    const value = low === high ? round(low) : `${round(low)}..${round(high)}`;
    const parts = [
      bound === 'exact' ? '' : bound,
      dimension === 'count' ? '' : dimension,
      unit,
      counted ? `<${counted.lemma}>` : '',
    ];
    return [`[${text.slice(span.start, span.end)}]`, value, ...parts.filter((part) => part !== '')].join(' ');
  });
}

describe('figures and words', () => {
  test.each([
    ['The port counted 1,300 ships.', ['[1,300] 1300 <ship>']],
    ['She sought a third term.', ['[third] 3 ordinal <term>']],
    ['A third of the ships sank.', ['[A third] 0.333333 ratio <ship>']],
    ['Nobody was hurt.', ['[Nobody] 0 <person>']],
    ['The port counted 1.300.000 ships.', ['[1.300.000] 1300000 <ship>']],
    ['It took 3.5 tries.', ['[3.5] 3.5 <try>']],
    ['Twenty-eight miners came up.', ['[Twenty-eight] 28 <miner>']],
    ['A hundred and five cows grazed.', ['[A hundred and five] 105 <cow>']],
    [
      'Two million three hundred thousand voters stayed away.',
      ['[Two million three hundred thousand] 2300000 <voter>'],
    ],
    ['Two dozen boats sank.', ['[Two dozen] 24 <boat>']],
    ['Half a dozen boats sank.', ['[Half a dozen] 6 <boat>']],
    ['A pair of boats sank.', ['[A pair] 2 <boat>']],
    ['The town has 1.3 million people.', ['[1.3 million] 1300000 <people>']],
    ['Half a million people fled.', ['[Half a million] 500000 <people>']],
    ['The town has 700k voters.', ['[700k] 700000 <voter>']],
    ['Tens of thousands of people marched.', ['[Tens of thousands] 20000..99999 <people>']],
    ['Hundreds of people marched.', ['[Hundreds] 200..999 <people>']],
    ['Several hundred farmers marched.', ['[Several hundred] 200..999 <farmer>']],
    ['The town has about 30.000 inhabitants.', ['[about 30.000] 30000 about <inhabitant>']],
    ['The beam weighs 30.125 tons.', ['[30.125 tons] 27328.9 mass ton']],
    ['The town has 2 lakh voters.', ['[2 lakh] 200000 <voter>']],
    ['A score of people marched.', ['[A score] 20 <people>']],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('what is counted', () => {
  test.each([
    ['An 11-person crew left.', ['[11] 11 <member>']],
    ['An 11-strong crew left.', ['[11] 11 <member>']],
    ['A crew of 11 left.', ['[11] 11 <member>']],
    ['A crew of 11 sailors left.', ['[11] 11 <sailor>']],
    ['Eleven crew members left.', ['[Eleven] 11 <member>']],
    ['A two-man boat left.', ['[two] 2 <man>']],
    ['He was fined twice.', ['[twice] 2 <time>']],
    ['He was fined three times.', ['[three] 3 <time>']],
    ['It is twice as large, and twice the price.', []],
    ['He calls twice a day.', []],
    ['At least 15 laden tankers left the harbour.', ['[At least 15] 15 atLeast <tanker>']],
    ['Two US B-52 bombers flew north.', ['[Two] 2 <bomber>']],
    ['They sent three F-35B stealth fighters.', ['[three] 3 <fighter>']],
    ['It has 45,000 military personnel.', ['[45,000] 45000 <personnel>']],
    ['Orland lost 27 of the 30 ships.', ['[27] 27 <ship>', '[30] 30 <ship>']],
    ['She saw three of them.', ['[three] 3']],
    ['One wounded sailor died.', ['[One] 1 <sailor>']],
    ['Five past and present members met.', ['[Five] 5 <member>']],
    ['He ran a four-star hotel.', ['[four] 4 <star>']],
    ['The number of tankers rose to 14.', ['[14] 14 <tanker>']],
    ['No casualties were reported.', ['[No] 0 <casualty>']],
    ['Not a single ship left.', ['[Not a single] 0 <ship>']],
    ['There is no doubt and no longer any evidence.', []],
    // Parts of names count nothing.
    ['The Orlan One ferries run late.', []],
    ['Marten 5 was launched in Brill.', []],
    ['Only 5 came back.', ['[5] 5']],
    ['She won all nine Orlan Masters 1000 titles.', ['[nine] 9 <master>']],
    ['In Orlan 1000 ships came.', ['[1000] 1000 <ship>']],
    ['Brill held the 27th District of Alder.', ['[27th] 27 ordinal <district>']],
    ['It breaks the Second Amendment.', []],
    // Before or after a rank is no rank.
    ['She scored before the 58th minute.', []],
    ['She scored in the 58th minute.', ['[58th] 58 ordinal <minute>']],
    ['Nearly 5 came back.', ['[Nearly 5] 5 justUnder']],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('shares, money and measures', () => {
  test.each([
    ['It earned $29.3 mil on Monday.', ['[$29.3 mil] 29300000 money USD']],
    ['It earned $3.5 bn on Monday.', ['[$3.5 bn] 3500000000 money USD']],
    ['It earned $3.5 b on Monday.', ['[$3.5 b] 3500000000 money USD']],
    ['It drew 1.2 mil viewers.', ['[1.2 mil] 1200000 <viewer>']],
    ['It took 20 mn to land.', ['[20] 20']],
    ['It hired 3 mill hands.', ['[3] 3 <hand>']],
    ['Half of the crew left.', ['[Half] 0.5 ratio <crew>']],
    ['Half of the sailors left in the second half.', ['[Half] 0.5 ratio <sailor>']],
    ['Two-thirds voted.', ['[Two-thirds] 0.666667 ratio']],
    ['Three of every four sailors voted.', ['[Three of every four] 0.75 ratio <sailor>']],
    ['The play scored 58/100.', ['[58/100] 0.58 ratio']],
    ['The play has a score of 61 out of 100.', ['[61 out of 100] 0.61 ratio']],
    ['The play was rated 6.4/10.', ['[6.4/10] 0.64 ratio']],
    ['The play was rated 8/10.', ['[8/10] 0.8 ratio']],
    ['They met on 8/10 in Orlan.', []],
    ['The shop is open 24/7.', []],
    ['It cost $2.3 M.', ['[$2.3 M] 2300000 money USD']],
    ['She ran 100 m races.', ['[100 m] 100 length metre']],
    ['One in ten sailors voted.', ['[One in ten] 0.1 ratio <sailor>']],
    ['Some 62 per cent of voters agreed.', ['[Some 62 per cent] 62 about percent percent <voter>']],
    ['It rose 3 percentage points.', ['[3 percentage points] 3 percentagePoint percentage point']],
    ['It fell from 62 to 58 percent.', ['[62] 62 percent percent', '[58 percent] 58 percent percent']],
    ['It fell to 58 percent from 62 in May.', ['[58 percent] 58 percent percent', '[62] 62 percent percent']],
    ['It rose 9 percent, up from 12 boats.', ['[9 percent] 9 percent percent', '[12] 12 <boat>']],
    ['It cost $3.5bn.', ['[$3.5bn] 3500000000 money USD']],
    ['It cost 3.5 billion dollars.', ['[3.5 billion dollars] 3500000000 money USD']],
    ['It cost US$5m, not €2 million.', ['[US$5m] 5000000 money USD', '[€2 million] 2000000 money EUR']],
    ['It cost billions of dollars.', ['[billions of dollars] 2000000000..1000000000000 money USD']],
    ['It lay 62 miles off.', ['[62 miles] 99779.3 length mile']],
    ['It lay 5m off.', ['[5m] 5 length metre']],
    ['It was 25 degrees Celsius.', ['[25 degrees Celsius] 25 temperature degree Celsius']],
    ['It was 77°F.', ['[77°F] 25 temperature degree Fahrenheit']],
    ['A wind of 60 miles per hour blew.', ['[60 miles per hour] 26.8224 speed mile an hour']],
    ['The talks took three weeks.', ['[three weeks] 1814400 duration week']],
    ['It ended a 22-year war.', ['[22-year] 694253000 duration year']],
    ['Ana Brandt, 56, said so.', ['[56] 56 age year']],
    ['Killed were Ana Brandt, 56; and Bo Lind, 31, of Orland.', ['[56] 56 age year', '[31] 31 age year']],
    ['A man aged 52 met a 19-year-old.', ['[52] 52 age year', '[19-year-old] 19 age year']],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('bounds, ranges and scores', () => {
  test.each([
    ['No fewer than 12 ships left.', ['[No fewer than 12] 12 atLeast <ship>']],
    ['No more than 12 ships left.', ['[No more than 12] 12 atMost <ship>']],
    ['As many as 12 ships left.', ['[As many as 12] 12 atMost <ship>']],
    ['Well over 12 ships left.', ['[Well over 12] 12 moreThan <ship>']],
    ['A little over 60 miles away.', ['[A little over 60 miles] 96560.6 justOver length mile']],
    ['Nearly 500 ships left.', ['[Nearly 500] 500 justUnder <ship>']],
    ['A rise of 4% and less is rare.', ['[4% and less] 4 atMost percent percent']],
    ['A rise of 4% and less rain are rare.', ['[4%] 4 percent percent']],
    ['It grew by 4% or more.', ['[4% or more] 4 atLeast percent percent']],
    ['It grew by 4% or more than last year.', ['[4%] 4 percent percent']],
    ['People aged 65 and older voted.', ['[65 and older] 65 atLeast age year']],
    ['Those aged 12 and up may go.', ['[12 and up] 12 atLeast age year']],
    ['The League is down to seven seats, the Union up to six.', ['[seven] 7 <seat>', '[six] 6']],
    [
      'No gust on the quay exceeded 75 kilometres.',
      ['[exceeded 75 kilometres] 75000 atMost length kilometre'],
    ],
    ['Those aged 12 and up to 15 can go.', ['[12] 12 age year', '[up to 15] 15 atMost']],
    ['Children of 18 and under pay less.', ['[18 and under] 18 atMost']],
    ['Some 18 and under 20 paid.', ['[Some 18] 18 about', '[under 20] 20 lessThan']],
    ['Waves of 5 metres or higher broke.', ['[5 metres or higher] 5 atLeast length metre']],
    ['Some 15 ships or more left.', ['[Some 15] 15 about <ship>']],
    ['Fifteen ships or more left.', ['[Fifteen] 15 atLeast <ship>']],
    ['Fifteen ships or fewer left.', ['[Fifteen] 15 atMost <ship>']],
    ['Fifteen ships and more boats left.', ['[Fifteen] 15 <ship>']],
    ['The fine cannot exceed $500.', ['[exceed $500] 500 atMost money USD']],
    ['The fine may exceed $500.', ['[exceed $500] 500 moreThan money USD']],
    ['It did not carry more than 40 sailors.', ['[more than 40] 40 atMost <sailor>']],
    ["It won't carry fewer than 40 sailors.", ['[fewer than 40] 40 atLeast <sailor>']],
    ['It was never more than 40 sailors.', ['[more than 40] 40 atMost <sailor>']],
    ['It had not sailed in more than 40 years.', ['[more than 40 years] 1262280000 moreThan duration year']],
    ['It did not sink, and carried more than 40 sailors.', ['[more than 40] 40 moreThan <sailor>']],
    ['It lost not only more than 40 sailors.', ['[more than 40] 40 moreThan <sailor>']],
    ['He did not say more than 40 sailors left.', ['[more than 40] 40 moreThan <sailor>']],
    [
      'Dozens, if not more than 100 ships, left.',
      ['[Dozens] 24..199', '[more than 100] 100 moreThan <ship>'],
    ],
    ['Fifty or so ships left.', ['[Fifty or so] 50 about <ship>']],
    ['More than 50+ ships left.', ['[More than 50+] 50 moreThan <ship>']],
    ['10 to 12 ships left.', ['[10 to 12] 10..12 <ship>']],
    ['Between 10 and 12 ships left.', ['[10 and 12] 10..12 <ship>']],
    ['3 to 5 million people left.', ['[3 to 5 million] 3000000..5000000 <people>']],
    ['It cost $5 million to $6 million.', ['[$5 million to $6 million] 5000000..6000000 money USD']],
    ['It rose from 10 to 12.', ['[10] 10', '[12] 12']],
    ['It passed in a 60-38 vote.', ['[60-38] 38..60 score']],
    ['Orland won 3-2.', ['[3-2] 2..3 score']],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('ranks', () => {
  test.each([
    ['It was her second term.', ['[second] 2 ordinal <term>']],
    ['A second later she left.', []],
    ['She is ranked No. 2.', ['[No. 2] 2 ordinal']],
    ['She is ranked number two.', ['[number two] 2 ordinal']],
    ["Orland is the world's No. 3 producer of tin.", ['[No. 3] 3 ordinal <producer>']],
    ['The number four seed lost.', ['[number four] 4 ordinal <seed>']],
    ['The No. 4 reactor was shut down.', []],
    ['The ministry closed its No. 2 school.', []],
    ['She came third.', ['[third] 3 ordinal']],
    ['It was the 23rd time.', ['[23rd] 23 ordinal <time>']],
    ['The plan first surfaced in Orland.', []],
    ['The First Amendment says so.', []],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('what is no quantity', () => {
  test.each([
    'F-35B and B-52 jets met for Keen Arrow-25 after COVID-19.',
    'Article 5 was read out on Flight 370 and on Highway 9.',
    'She lives at No. 10 Harbour Street.',
    'They met on Sept. 11, on 10 December 2025 and on March 3.',
    'They met in 2015, and for the 2012 elections.',
    'They met at 5 p.m. and at 17:30, two weeks ago.',
    'They still speak of 9/11.',
    'Call 555-0100 or (202) 555-0100.',
    'So it was agreed.[3] So it was.4',
    'One of the ships saw no one, and this one left.',
    'In the 1960s, and in his 50s, he sailed.',
    'They met near Ground Zero.',
    'They watched Winter Bowl 50 together.',
  ])('%s', (text) => {
    expect(described(text)).toEqual([]);
  });

  it('tells a count from a year by what stands around it', () => {
    expect(described('They sent 2000 troops in 2000.')).toEqual(['[2000] 2000 <troop>']);
    expect(described('They sent 2,000 troops.')).toEqual(['[2,000] 2000 <troop>']);
  });
});

describe('spans', () => {
  const amount = fc
    .integer({ min: 2, max: 999_999 })
    .map((value) => String(value).replace(/\B(?=\d{3}$)/, ','));
  const sentence = fc
    .tuple(
      fc.constantFrom('', 'At least ', 'Nearly ', 'About '),
      amount,
      fc.constantFrom(' ships left.', ' people, she said.', '.'),
    )
    .map((parts) => parts.join(''));

  it('lie in the sentence, and the figure reads as the same value alone', () => {
    fc.assert(
      fc.property(fc.string(), sentence, (before, words) => {
        const text = `${before} ${words}`;
        const start = before.length + 1;
        for (const { span, figure, low, high } of read(text, start)) {
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(figure.start).toBeGreaterThanOrEqual(span.start);
          expect(figure.end).toBeLessThanOrEqual(span.end);
          expect(read(text.slice(figure.start, figure.end))[0]).toMatchObject({ low, high });
        }
      }),
    );
  });
});
