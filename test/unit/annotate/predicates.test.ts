import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/engine.ts';
import type { Argument, Predicate } from '../../../server/engine/annotate/predicate.ts';
import { read } from '../../../server/readers/read.ts';

/** A text and what its sentences tell: "who | what they do | to whom", with "not" before what is denied and "?" behind what is silent. */
type Case = readonly [text: string, ...told: string[]];

function describeCases(title: string, cases: readonly Case[], shown: (predicate: Predicate) => string): void {
  describe(title, () => {
    for (const [text, ...told] of cases)
      test(text, async () => {
        const { sentences } = annotate(await read('note.md', new TextEncoder().encode(text)));
        const found = sentences.flatMap(({ predicates }) => predicates.map(shown));
        for (const line of told) expect(found).toContain(line);
      });
  });
}

describeCases(
  'who does what to whom',
  [
    ['The board approved the plan.', 'board | approve | plan'],
    ['The plan was approved by the board on Monday.', 'board | approve | plan'],
    ['The plan has been approved.', '? | approve | plan'],
    ['Anna Brill gave Peter Orme the keys.', 'Anna Brill | give | keys'],
    ['It was Peter Orme who wrote the letter.', 'Peter Orme | write | letter'],
    ['Anna Brill, who chairs the council, signed the treaty.', 'Anna Brill | sign | treaty'],
    ['The council urged Peter Orme to resign.', 'Peter Orme | resign | ?'],
    ['Anna Brill promised the council to resign.', 'Anna Brill | resign | ?'],
    ['The council voted the plan down.', 'council | vote down | plan'],
    ['The talks, led by Anna Brill, ended on Friday.', 'Anna Brill | lead | talks', 'talks | end | ?'],
    ['The council ordered talks, to be led by Anna Brill.', 'Anna Brill | lead | talks'],
    ['The exercise took place over the bay.', '? | take place | exercise'],
    // What somebody is, beside the verb; and of whom a relative clause tells.
    ['The two hikers were found alive in a hut.', '? | find | hikers', 'hikers | alive | ?'],
    ['Anna Brill came back unhurt on Friday.', 'Anna Brill | unhurt | ?'],
    ['They found dead fish in the pond.', 'they | find | fish'],
    ['The hikers who had been missing since Sunday were found.', '? | find | hikers'],
    ['Anna Brill is the engineer who in 2018 reported the fault.', 'Anna Brill | report | fault'],
    ['Anna Brill, a retired engineer who heads the agency, spoke.', 'Anna Brill | head | agency'],
    ['The council asked the bank for a loan, which the minister refused.', 'minister | refuse | loan'],
    ['The firm plans to apply for it.', 'firm | apply | ?'],
    ['Fertiliser had become dearer.', 'fertiliser | become | dearer'],
    ['The boat took its place in the line.', 'boat | take | place'],
    ['The mayor praised the resignation of Peter Orme.', '? | resignation | Peter Orme'],
    // A participle beside its noun, and one that leans on the auxiliary of another.
    [
      'The council has a plan to use land bought in May for a school.',
      'council | use | land',
      '? | buy | land',
    ],
    ['The letter was written by the mayor and signed by Anna Brill.', 'Anna Brill | sign | letter'],
    ['The boat was built by the mayor and stopped by the quay.', 'boat | stop | ?'],
    // A participle behind the object of a past tells of the object; a verb that may bring a clause has none.
    ['The judges upheld a fine imposed on the firm.', 'judges | uphold | fine', '? | impose | fine'],
    ['The council bought a house built by the mayor.', 'council | buy | house', 'mayor | build | house'],
    ['The board warned prices fell in May.', 'prices | fall | ?'],
    ['As the fire spread residents fled to the hills.', 'residents | flee | ?'],
    ['Appeal judges struck down the fine.', 'judges | strike down | fine'],
    ['Pike was bitten on the arm by Anna Brill.', 'Anna Brill | bite | pike'],
    ['Divers found the recorder three days earlier.', 'divers | find | recorder'],
    ['The council will close each of the nine schools.', 'council | close | each'],
    // Arranged, and what a plan is.
    ['Anna Brill is to take over the mill.', 'Anna Brill | take over | mill'],
    ['The mill, in Orlan, is to be sold by the council.', 'council | sell | mill'],
    // Of two who are named, "he" is the one who says so.
    [
      'Anna Brill will appeal, whereas Ina Renko said that she accepts the ruling.',
      'Ina Renko | accept | ruling',
    ],
    // An aside that goes on from a relative clause, a time beside an object, and a vote that is called No.
    ['Orlan, who finished fourth, one place above Velm, sold the winger.', 'Orlan | sell | winger'],
    ['Rangers counted 47 lynx this winter.', 'rangers | count | lynx'],
    ['Anna Brill recommended a No vote.', 'Anna Brill | recommend | vote'],
    ['Anna Brill won one of her nine games.', 'Anna Brill | win | games'],
    // Prepositions that open a clause, amounts, and participles behind the noun.
    ['The talks ended after the board left the hall.', 'board | leave | hall'],
    ['More than 300 people signed the letter.', 'people | sign | letter'],
    ['At least two boats reached the port.', 'boats | reach | port'],
    ['The boats caught in the storm reached the port.', 'boats | reach | port', '? | catch | boats'],
    ['Bank of Orlan chairman Peter Orme sold the mill.', 'Peter Orme | sell | mill'],
    ['Orlan Steel said it would sell the mill.', 'Orlan Steel | sell | mill'],
    [
      "A neighbour, the mayor's former secretary Anna Brill, signed the letter.",
      'Anna Brill | sign | letter',
    ],
    // Behind a relative clause its antecedent goes on.
    ['The boats that left Orlan reached the port.', 'boats | reach | port'],
    // An infinitive between a noun and its verb.
    [
      'The plan to close the pool was approved by the council.',
      'council | approve | plan',
      '? | close | pool',
    ],
    ['The council had reason to believe the pool was closed.', '? | close | pool'],
    ['The opening of the pool was put off.', '? | open | pool'],
    ['Halden beat Norland 3-1 on Sunday.', 'Halden | beat | Norland'],
    ['The home team of Norland lost to Halden 3-1.', 'Norland | lose | ?'],
    ['The victory of the guests was late.'],
    ["Halden's victory over Norland was narrow.", 'Halden | win | ?'],
    ["Halden's defeat by Norland was narrow.", 'Halden | lose | ?'],
    ['None of the boats left the port.', 'boats | leave | port'],
    ['A handful of the boats left the port.', 'boats | leave | port'],
    ['No one left the port.', 'no | leave | port'],
    ['The schools themselves remain open.', 'schools | open | ?'],
    ['The boats remained moored in the port.', '? | moor | boats'],
    ['The minister himself signed the letter.', 'minister | sign | letter'],
    ['The ruling is binding.', 'ruling | bind | ?'],
    // Whom a pronoun behind quoted words means, past what is all quoted.
    [
      'Anna Brill, a lawyer who works in Orlan, was angry. "It is late. It is cold," she told the council.',
      'Anna Brill | tell | council',
    ],
    ['The mill plans to lay off its crew.', 'mill | lay off | crew'],
    ['The driver escaped injury.', '? | injury | driver'],
  ],
  ({ subject, lemma, object }) => [head(subject), lemma, head(object)].join(' | '),
);

describeCases(
  'whom a pronoun means',
  [
    ['Anna Brill left Alder. She sold the mill in May.', 'Anna Brill | sell | mill'],
    ['Anna Brill met Peter Orme, and he thanked her.', 'Peter Orme | thank | Anna Brill'],
    ['Anna Brill met Peter Orme in Orlan and thanked him.', 'Anna Brill | thank | Peter Orme'],
    ['Peter Orme met Karl Varga. Nobody thanked him.', 'nobody | thank | Peter Orme'],
    ['The council sat. He left the room.', 'he | leave | room'],
    ['Anna Brill sat. Unlike Orme, she left the room.', 'Anna Brill | leave | room'],
  ],
  ({ subject, lemma, object }) => [head(subject), lemma, head(object)].join(' | '),
);

describeCases(
  'what is denied',
  [
    ['The crew never left the quay.', 'not leave'],
    ['Anna Brill refused to sign the treaty.', 'not sign'],
    ['Anna Brill refused to recognise the treaty.', 'not recognize'],
    ['Anna Brill did not refuse to sign the treaty.', 'sign', 'not refuse'],
    ['Anna Brill has yet to sign the treaty.', 'not sign'],
    ['The bill failed after passing the council.', 'pass'],
    ['The mill was sold without asking the council.', 'sell', 'not ask'],
    ['No boat left the quay.', 'not leave'],
    ['Neither the union nor the board left the quay.', 'not leave'],
    ['The inquiry found no fault.', 'not find'],
    ['The council is not to sell the mill.', 'not sell'],
    ['Ships need not wait for the pilot.', 'not wait'],
    ['Ships do not have to wait for the pilot.', 'not wait'],
    ['The council did not come to Orlan to buy the mill.', 'not come', 'buy'],
    ['The council failed to pass a plan to save the mill.', 'not pass', 'save'],
    ['The council stopped short of selling the mill.', 'not sell'],
    ['The council did not close the pool or sell the mill.', 'not close', 'not sell'],
    ['The council prevented the closure of the mill.', 'not closure'],
    // What was tried in vain was not done.
    ['Anna Brill tried in vain to sell the mill.', 'not sell'],
    ['Anna Brill unsuccessfully sought election to the council.', 'not election'],
    ['The bid to sell the mill failed.', 'not sell'],
    ['The attempt to sell the mill was unsuccessful.', 'not sell'],
    ['The attempt to sell the mill did not fail.', 'sell', 'not fail'],
    ['Guards foiled an attempt to rob the bank.', 'not rob'],
    ['The rescue attempt failed.', 'not rescue'],
  ],
  ({ isDenied, lemma }) => (isDenied ? `not ${lemma}` : lemma),
);

describeCases(
  'how far the sentence vouches for it',
  [
    ['Anna Brill sold the mill.', 'sell: done'],
    ['Anna Brill will sell the mill.', 'sell: future'],
    ['Anna Brill plans to sell the mill.', 'sell: planned'],
    ['The council is set to vote to sell the mill.', 'vote: planned', 'sell: planned'],
    ['Anna Brill may sell the mill.', 'sell: possible'],
    ['Anna Brill reportedly sold the mill.', 'sell: possible'],
    ['The council urged Anna Brill to sell the mill.', 'urge: done', 'sell: asked'],
    ['Anna Brill tried to sell the mill.', 'sell: attempted'],
    ['Anna Brill managed to sell the mill.', 'sell: done'],
    ['Anna Brill went on to sell the mill.', 'sell: done'],
    ['Anna Brill came to Orlan to sell the mill.', 'come: done', 'sell: aimed'],
    ['The mayor denied that the mill was sold.', 'sell: denied'],
    // What hangs on a verb may be a gerund, ...
    ['Anna Brill is considering selling the mill.', 'sell: possible'],
    ['Anna Brill proposed selling the mill.', 'sell: asked'],
    ['Anna Brill ruled out selling the mill.', 'sell: denied'],
    ['Anna Brill began selling the mill.', 'sell: done'],
    ['Anna Brill resisted selling the mill.', 'sell: supposed'],
    ['Anna Brill was right to sell the mill.', 'sell: aimed'],
    ['Anna Brill admitted selling the mill.', 'sell: done'],
    // ... with a preposition, ...
    ['Anna Brill was accused of selling the mill.', 'sell: alleged'],
    ['Two men were charged with selling the mill.', 'sell: alleged'],
    ['Anna Brill was convicted of selling the mill.', 'sell: done'],
    ['Anna Brill was cleared of selling the mill.', 'sell: denied'],
    ['The council talked of selling the mill.', 'sell: supposed'],
    ['The council called off the closure of the mill.', 'closure: supposed'],
    ['The council called for selling the mill.', 'sell: asked'],
    ['The council is close to selling the mill.', 'sell: possible'],
    ['The council paid for the road by selling the mill.', 'sell: done'],
    ['The council was praised after selling the mill.', 'sell: done'],
    // ... or the noun for a deed.
    ['The council considered the sale of the mill.', 'sale: possible'],
    ['The council called for the closure of the mill.', 'closure: asked'],
    ['Peter Orme sought election to the council.', 'election: asked'],
    ['The council completed the sale of the mill.', 'complete: done'],
    ['The mill is threatened with closure.', 'closure: possible'],
    ['The new ferry is set for release in May.', 'release: planned'],
    // Who rejects an offer does not undo it.
    ['The council rejected the offer of the mill.', 'offer: done'],
    // ... or a clause.
    ['The council hopes that Anna Brill sold the mill.', 'sell: supposed'],
    ['There is no evidence that Anna Brill sold the mill.', 'sell: supposed'],
    ['There is evidence that Anna Brill sold the mill.', 'sell: done'],
    ['The council alleged that Anna Brill sold the mill.', 'sell: alleged'],
    ['Anna Brill was found not guilty of selling the mill.', 'sell: denied'],
    ['Anna Brill is wanted for selling the mill.', 'sell: alleged'],
    // A list of verbs hangs on the same word.
    ['The council plans to close the pool and sell the mill.', 'close: planned', 'sell: planned'],
    ['The council may close the pool, sell the mill or build a road.', 'sell: possible', 'build: possible'],
    ['The council tried to close the pool and sold the mill.', 'sell: done'],
    ['The council tried to close the pool and cut the tax.', 'cut: done'],
    ['The council plans to close the pool, and it sold the mill.', 'sell: done'],
    // What nearly came about did not, but for amounts.
    ['Anna Brill nearly sold the mill.', 'sell: missed'],
    ['The price of the mill almost doubled.', 'double: done'],
    ['The mill was almost immediately sold.', 'sell: done'],
    ['Anna Brill sold nearly all mills.', 'sell: done'],
    ['Anna Brill was about to sell the mill.', 'sell: planned'],
  ],
  ({ lemma, force }) => `${lemma}: ${force}`,
);

function head(argument: Argument | undefined): string {
  return argument?.name?.text ?? argument?.head.lower ?? '?';
}
