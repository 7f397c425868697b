import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('opposites in paraphrase, of the same party', () => {
  for (const [source, claim] of [
    // What one does against what is done to the same one.
    [
      'Ada Orme resigned from the harbour board of Velde in June.',
      'In June Ada Orme was dismissed from the harbour board of Velde.',
    ],
    [
      'The harbour board of Velde fired its director, Ada Orme, in June.',
      'Ada Orme, the director of the harbour board of Velde, quit in June.',
    ],
    [
      'The dredging bill was defeated in the council of Velde on Monday.',
      'On Monday the dredging bill passed in the council of Velde.',
    ],
    [
      'The regatta of Velde was called off because of the storm.',
      'Despite the storm the regatta of Velde took place.',
    ],
    [
      'Mayor Tom Brill was unseated in the recall election in Velde.',
      'Mayor Tom Brill survived the recall election in Velde.',
    ],
    // Verbs of several words.
    [
      'The council of Velde approved the dredging plan after a long debate.',
      'After a long debate the council of Velde voted the dredging plan down.',
    ],
    [
      'Ada Orme voted in favor of the dredging bill of the harbour board.',
      'The dredging bill of the harbour board was opposed by Ada Orme.',
    ],
    [
      'Captain Tom Brill was found guilty of smuggling by a court in Velde.',
      'A court in Velde acquitted Captain Tom Brill of smuggling.',
    ],
    [
      'The dredging plan, which Ada Orme had embraced, was put before the council of Velde.',
      'Ada Orme condemned the dredging plan that was put before the council of Velde.',
    ],
    [
      'The harbour board of Velde cut the voyage of the Marten short.',
      'The voyage of the Marten was prolonged by the harbour board of Velde.',
    ],
    [
      'The harbour board of Velde scrapped the mooring fee for small boats.',
      'The harbour board of Velde raised the mooring fee for small boats.',
    ],
    [
      'The ferry company of Velde plans to hire 200 people in June.',
      'The ferry company of Velde plans to lay off 200 people in June.',
    ],
    [
      'The choir of Velde called off its tour of the islands.',
      'The choir of Velde went ahead with its tour of the islands.',
    ],
    // A noun that tells what its verb does not.
    [
      'Governor Ada Orme voiced support for the dredging plan of the harbour board.',
      'Governor Ada Orme opposed the dredging plan of the harbour board.',
    ],
    [
      'Tom Brill suffered a narrow defeat in the race for mayor of Velde.',
      'Tom Brill won the race for mayor of Velde narrowly.',
    ],
    // How somebody is minded.
    [
      'Governor Ada Orme was opposed to the dredging plan of the harbour board.',
      'Governor Ada Orme backed the dredging plan of the harbour board.',
    ],
    [
      'Governor Ada Orme is against the dredging plan of the harbour board.',
      'Governor Ada Orme supports the dredging plan of the harbour board.',
    ],
    [
      'The inquiry found the ferry company to blame for the wreck of the Marten.',
      'The inquiry cleared the ferry company of the wreck of the Marten.',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'antonym' });
});

describe('opposites that are told of others, or of another time', () => {
  for (const [source, claim] of [
    [
      'Ada Orme resigned from the harbour board of Velde in June.',
      'In June Tom Brill was dismissed from the harbour board of Velde.',
    ],
    [
      'Ada Orme defeated Tom Brill in the race for mayor of Velde.',
      'Ada Orme won the race for mayor of Velde.',
    ],
    [
      'Ada Orme defeated Tom Brill in the race for mayor of Velde.',
      'Tom Brill lost the race for mayor of Velde.',
    ],
    [
      'The council of Velde passed the bill, and the rival bill of Ada Orme was defeated.',
      'The council of Velde passed the bill.',
    ],
    [
      'The regatta of Velde was called off in May and took place in June instead.',
      'The regatta of Velde took place in June.',
    ],
    [
      'Ada Orme voted for the dredging bill of the harbour board.',
      'Ada Orme supported the dredging bill of the harbour board.',
    ],
    [
      'Captain Tom Brill was found guilty of smuggling by a court in Velde.',
      'A court in Velde convicted Captain Tom Brill of smuggling.',
    ],
    [
      'Ada Orme could be dismissed from the harbour board of Velde, she feared.',
      'Ada Orme resigned from the harbour board of Velde.',
    ],
    [
      'Mayor Tom Brill was not unseated in the recall election in Velde.',
      'Mayor Tom Brill survived the recall election in Velde.',
    ],
    [
      'The dredging plan, which Ada Orme had embraced, was condemned by the council of Velde.',
      'The council of Velde condemned the dredging plan.',
    ],
    [
      'Governor Ada Orme voiced no support for the dredging plan of the harbour board.',
      'Governor Ada Orme opposed the dredging plan of the harbour board.',
    ],
    [
      'Governor Ada Orme voiced support for the dredging plan of the harbour board.',
      'Governor Ada Orme opposed the fishing treaty.',
    ],
    [
      'Governor Ada Orme was opposed to the dredging plan of the harbour board.',
      'Governor Ada Orme voiced opposition to the dredging plan of the harbour board.',
    ],
    [
      'The dredging plan of the harbour board was opposed by Tom Brill.',
      'Governor Ada Orme backed the dredging plan of the harbour board.',
    ],
    [
      'The ferry Marten was against the quay when the governor backed the plan.',
      'The governor backed the plan for the quay.',
    ],
    [
      'Governor Ada Orme voted for a veto of the dredging bill of the harbour board.',
      'Governor Ada Orme opposed the dredging bill of the harbour board.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});
