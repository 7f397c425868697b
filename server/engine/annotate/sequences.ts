import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';
import type { Sentence } from './sentence.ts';
import { type Event, eventOf } from './sequences/event.ts';
import { joints } from './sequences/joints.ts';
import { compareTimes, timedEvents } from './sequences/timed-events.ts';

export type { Event };

/** Two events of which the one came, or is to come, before the other. */
export interface Sequence {
  readonly earlier: Event;
  readonly later: Event;
}

/** What a sentence says came before what: "the roof fell before firemen arrived", "once it had rained, they sowed". */
export const sequences: (sentence: Sentence) => readonly Sequence[] = readOnce((sentence) =>
  joints(sentence).map(({ earlier, later }) => ({
    earlier: eventOf(sentence, earlier),
    later: eventOf(sentence, later),
  })),
);

/**
 * What a run of sentences says came before what, from one to the next as well: by their dates and times of day ("charged in March ...
 * searched his house in May"), and by words that go on from what was told last ("then", "a week later", "the evening before").
 */
export function sequencesAcross(run: readonly Sentence[]): readonly Sequence[] {
  const events = flatMap(run, timedEvents);
  const byTime = flatMap(events, (event, at) =>
    flatMap(events.slice(at + 1), (next): readonly Sequence[] => {
      const order = compareTimes(event.times, next.times);
      if (order === 0) return [];
      return order < 0 ? [{ earlier: event, later: next }] : [{ earlier: next, later: event }];
    }),
  );
  const byWords = flatMap(events, (event, at): readonly Sequence[] => {
    const last = events[at - 1];
    if (last === undefined) return [];
    if (event.step === undefined)
      return event.isPluperfect && !last.isPluperfect && event.sentence !== last.sentence
        ? [{ earlier: event, later: last }]
        : [];
    return event.step === 'later' ? [{ earlier: last, later: event }] : [{ earlier: event, later: last }];
  });
  return [...flatMap(run, sequences), ...byTime, ...byWords];
}
