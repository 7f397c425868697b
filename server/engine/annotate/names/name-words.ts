/** Written with a capital, and no names. */
export const namelessWords: ReadonlySet<string> = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
   nov dec monday tuesday wednesday thursday friday saturday sunday web internet`,
);

/** After these "of" goes on with the name: "Department of Justice", "Sea of Marmara". */
export const institutionHeads: ReadonlySet<string> = words(
  `academy agency archbishop army assembly association bank bay board bureau cape centre center chamber chief chiefs church city
   club college commission committee confederation congress corps council county court department diocese district federation
   fellowship fund guild gulf house institute institution island islands isle isles kingdom league ministry museum office
   organisation organization parliament port province republic school sea secretariat service society state states strait
   straits territory union university`,
);

/** After these a figure belongs to the name: "Article 5", "Flight 370". */
export const numberedThings: ReadonlySet<string> = words(
  `act amendment apollo article boeing airbus bill chapter district flight formula highway interstate area phase pier platform
   proposition resolution route section title type unit ward zone form falcon camp block gate level tier`,
);

/** Words for members of a party, which stand before titles. */
export const partyWords: ReadonlySet<string> = words(
  'republican democratic democrat independent labour labor conservative liberal tory green socialist communist',
);

/** Words that make an organisation of the name they stand in. */
export const organisationWords: ReadonlySet<string> = words(
  `academy administration agency airlines alliance army assembly associates association authority bank board brigade bureau
   cabinet caucus center centre chamber chronicle church club coalition college commission committee company conference congress
   corporation corps council court department directorate division faculty federation force forces foundation front fund group
   guard herald hospital house inc institute institution international journal laboratory league legislature llc ltd mail
   ministry movement museum navy network news office organisation organization parliament partners party police post press
   republicans democrats school secretariat senate service services society staff street supreme syndicate team times treasury
   tribunal tribune trust union university post watch`,
);

/** Words that make an undertaking of the name they close: a contest, a law, a war. It is nobody's name, and no place. */
export const undertakingWords: ReadonlySet<string> = words(
  `accord act agreement amendment award awards battle bill bowl campaign championship championships convention cup derby draft
   expedition festival final finals games grammy grammys marathon medal olympics open oscar oscars pact prix prize project program
   programme protocol revolution series summit tour tournament treaty trophy war`,
);

/** Words that make a place of the name they stand in. */
export const placeWords: ReadonlySet<string> = words(
  `airport avenue base bay beach bridge canyon cape channel city coast county creek desert district falls field gulf harbor harbour
   heights hill hills island islands isle lake mount mountain mountains ocean park peninsula plaza port province ridge river road
   sea square strait street town valley village`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
