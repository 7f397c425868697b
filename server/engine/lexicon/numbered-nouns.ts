/** Nouns that a number behind them names one of, and does not count: "Article 5", "phase two", "pier 3". */
export const numberedNouns: ReadonlySet<string> = new Set(
  `article act amendment annex appendix apollo area airbus block boeing book building bus camp case category chapter channel class clause
   column corridor court cell district dock door episode exit figure flight floor formula gate grade group hangar highway hwy interstate
   item junction lane league level line lot mark model mission number op order page paragraph part phase pier platform pp p proposition
   prop psalm quarter reactor resolution room round route rule runway schedule season section sector serial series shaft size stage station
   step suite table target terminal tier title track train tram tranche type unit version verse volume vol war ward warehouse
   windows zone bowl`
    .trim()
    .split(/\s+/u),
);
