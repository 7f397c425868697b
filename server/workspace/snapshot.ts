import picomatch from 'picomatch';
import type { Document } from '../engine/document/document.ts';
import { planCheck, type Plan } from './plan.ts';
import type { Settings } from './settings.ts';

/** The documents of a folder at one moment, and what of them is checked against what. Immutable. */
export interface Snapshot {
  readonly documents: ReadonlyMap<string, Document>;
  readonly plan: Plan;
  readonly settings: Settings;
  /** The paths of those that are open in the editor. */
  readonly open: ReadonlySet<string>;
}

/** The documents on disk and those open in the editor as one: what the editor holds wins. */
export function takeSnapshot(
  onDisk: ReadonlyMap<string, Document>,
  open: ReadonlyMap<string, Document>,
  settings: Settings,
): Snapshot {
  const isIgnored = picomatch([...settings.ignore]);
  const documents = new Map([...onDisk, ...open].filter(([path]) => !isIgnored(path)));
  const selection = { files: new Set<string>(), contained: new Set(documents.keys()), sources: undefined };
  const plan = planCheck([...documents.values()], selection, settings);
  return { documents, plan, settings, open: new Set(open.keys()) };
}
