/** Nouns for bodies of people, as they stand beside a name ("Third Bridge, a group that ..."). Lower case, singular. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `group organization organisation company firm corporation business agency charity union party association federation society
  institute institution think-tank foundation trust network alliance coalition movement committee council commission authority
  ministry department bureau bank lender insurer retailer airline carrier maker manufacturer producer operator publisher developer
  brewer automaker carmaker chain startup start-up consultancy newspaper broadcaster magazine website club team band orchestra
  university college school museum gallery hospital church parish militia gang cartel regiment`
    .trim()
    .split(/\s+/u),
);
