import type { Speech } from '../speech.ts';
import { flatMap } from '../../flat-map.ts';

/** What a reporting verb takes, and what it does to what is said. */
export interface ReportingVerb {
  /** Every form, the base form first. */
  readonly forms: string;
  readonly force: Speech['force'];
  /**
   * What may follow it as words reported: `clause` a clause with or without "that" ("said it was late"); `that` only one with
   * "that" or a quotation ("announced a plan" reports nothing); `object` a thing as well ("denied the charge"); `infinitive` a
   * clause or "to" with a verb ("promised to pay"); `question` "whether", "if" or a question word; `name` calls a thing
   * something, and counts with a quotation only ("called it "brazen"").
   */
  readonly takes: 'clause' | 'that' | 'object' | 'infinitive' | 'question' | 'name';
  /** True where the listener comes first: "told the panel that ...". */
  readonly hasListener?: true;
  /** The word without which it reports nothing. */
  readonly particle?: string;
}

/** The reporting verb that a lower-case word is a form of. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
  return byForm.get(lower);
}

const reportingVerbs: readonly ReportingVerb[] = [
  { forms: 'say says said saying', force: 'asserts', takes: 'clause' },
  { forms: 'tell tells told telling', force: 'asserts', takes: 'clause', hasListener: true },
  { forms: 'accept accepts accepted accepting', force: 'asserts', takes: 'that' },
  { forms: 'add adds added adding', force: 'asserts', takes: 'that' },
  { forms: 'admit admits admitted admitting', force: 'asserts', takes: 'clause' },
  { forms: 'acknowledge acknowledges acknowledged acknowledging', force: 'asserts', takes: 'that' },
  { forms: 'allege alleges alleged alleging', force: 'asserts', takes: 'clause' },
  { forms: 'announce announces announced announcing', force: 'asserts', takes: 'that' },
  { forms: 'argue argues argued arguing', force: 'asserts', takes: 'clause' },
  { forms: 'assert asserts asserted asserting', force: 'asserts', takes: 'that' },
  { forms: 'assure assures assured assuring', force: 'asserts', takes: 'that', hasListener: true },
  { forms: 'believe believes believed', force: 'asserts', takes: 'clause' },
  { forms: 'boast boasts boasted boasting', force: 'asserts', takes: 'that' },
  { forms: 'caution cautions cautioned cautioning', force: 'asserts', takes: 'that' },
  { forms: 'claim claims claimed claiming', force: 'asserts', takes: 'clause' },
  { forms: 'comment comments commented commenting', force: 'asserts', takes: 'that' },
  { forms: 'complain complains complained complaining', force: 'asserts', takes: 'that' },
  { forms: 'concede concedes conceded conceding', force: 'asserts', takes: 'clause' },
  { forms: 'conclude concludes concluded concluding', force: 'asserts', takes: 'that' },
  { forms: 'confess confesses confessed confessing', force: 'asserts', takes: 'that' },
  { forms: 'confirm confirms confirmed confirming', force: 'asserts', takes: 'that' },
  { forms: 'contend contends contended contending', force: 'asserts', takes: 'clause' },
  { forms: 'continue continues continued continuing', force: 'asserts', takes: 'name' },
  { forms: 'declare declares declared declaring', force: 'asserts', takes: 'that' },
  { forms: 'emphasize emphasizes emphasized emphasizing', force: 'asserts', takes: 'that' },
  { forms: 'emphasise emphasises emphasised emphasising', force: 'asserts', takes: 'that' },
  { forms: 'estimate estimates estimated estimating', force: 'asserts', takes: 'clause' },
  { forms: 'exclaim exclaims exclaimed exclaiming', force: 'asserts', takes: 'that' },
  { forms: 'explain explains explained explaining', force: 'asserts', takes: 'that' },
  { forms: 'insist insists insisted insisting', force: 'asserts', takes: 'clause' },
  { forms: 'joke jokes joked joking', force: 'asserts', takes: 'that' },
  { forms: 'maintain maintains maintained maintaining', force: 'asserts', takes: 'that' },
  { forms: 'mention mentions mentioned mentioning', force: 'asserts', takes: 'that' },
  { forms: 'note notes noted noting', force: 'asserts', takes: 'that' },
  { forms: 'observe observes observed observing', force: 'asserts', takes: 'that' },
  { forms: 'highlight highlights highlighted highlighting', force: 'asserts', takes: 'that' },
  { forms: 'lament laments lamented lamenting', force: 'asserts', takes: 'that' },
  { forms: 'object objects objected objecting', force: 'asserts', takes: 'that' },
  { forms: 'point points pointed pointing', force: 'asserts', takes: 'that', particle: 'out' },
  { forms: 'predict predicts predicted predicting', force: 'asserts', takes: 'that' },
  { forms: 'quip quips quipped quipping', force: 'asserts', takes: 'that' },
  { forms: 'recall recalls recalled recalling', force: 'asserts', takes: 'that' },
  { forms: 'remark remarks remarked remarking', force: 'asserts', takes: 'that' },
  { forms: 'remind reminds reminded reminding', force: 'asserts', takes: 'that', hasListener: true },
  { forms: 'repeat repeats repeated repeating', force: 'asserts', takes: 'that' },
  { forms: 'reply replies replied replying', force: 'asserts', takes: 'that' },
  { forms: 'report reports reported reporting', force: 'asserts', takes: 'that' },
  { forms: 'respond responds responded responding', force: 'asserts', takes: 'that' },
  { forms: 'answer answers answered answering', force: 'asserts', takes: 'that' },
  { forms: 'reveal reveals revealed revealing', force: 'asserts', takes: 'that' },
  { forms: 'shout shouts shouted shouting', force: 'asserts', takes: 'that' },
  { forms: 'state states stated stating', force: 'asserts', takes: 'that' },
  { forms: 'stress stresses stressed stressing', force: 'asserts', takes: 'that' },
  { forms: 'suggest suggests suggested suggesting', force: 'asserts', takes: 'that' },
  { forms: 'testify testifies testified testifying', force: 'asserts', takes: 'that' },
  { forms: 'tweet tweets tweeted tweeting', force: 'asserts', takes: 'that' },
  { forms: 'warn warns warned warning', force: 'asserts', takes: 'that' },
  { forms: 'write writes wrote written writing', force: 'asserts', takes: 'that' },
  { forms: 'inform informs informed informing', force: 'asserts', takes: 'that', hasListener: true },
  { forms: 'forecast forecasts forecasting', force: 'asserts', takes: 'that' },
  { forms: 'anticipate anticipates anticipated anticipating', force: 'asserts', takes: 'that' },
  { forms: 'reckon reckons reckoned', force: 'asserts', takes: 'clause' },
  { forms: 'counter counters countered countering', force: 'asserts', takes: 'that' },
  { forms: 'deny denies denied denying', force: 'denies', takes: 'object' },
  { forms: 'dispute disputes disputed disputing', force: 'denies', takes: 'that' },
  { forms: 'ask asks asked asking', force: 'asks', takes: 'question', hasListener: true },
  { forms: 'inquire inquires inquired inquiring', force: 'asks', takes: 'question' },
  { forms: 'question questions questioned questioning', force: 'asks', takes: 'question' },
  { forms: 'wonder wonders wondered wondering', force: 'asks', takes: 'question' },
  { forms: 'promise promises promised promising', force: 'promises', takes: 'infinitive' },
  { forms: 'pledge pledges pledged pledging', force: 'promises', takes: 'infinitive' },
  { forms: 'vow vows vowed vowing', force: 'promises', takes: 'infinitive' },
  { forms: 'swear swears swore sworn swearing', force: 'promises', takes: 'infinitive' },
  { forms: 'threaten threatens threatened threatening', force: 'promises', takes: 'infinitive' },
  { forms: 'call calls called calling', force: 'asserts', takes: 'name' },
  { forms: 'describe describes described describing', force: 'asserts', takes: 'name' },
  { forms: 'defend defends defended defending', force: 'asserts', takes: 'name' },
  { forms: 'express expresses expressed expressing', force: 'asserts', takes: 'name' },
  { forms: 'rate rates rated rating', force: 'asserts', takes: 'name' },
  { forms: 'read reads reading', force: 'asserts', takes: 'name' },
  { forms: 'denounce denounces denounced denouncing', force: 'asserts', takes: 'name' },
  { forms: 'condemn condemns condemned condemning', force: 'asserts', takes: 'name' },
  { forms: 'criticize criticizes criticized criticizing', force: 'asserts', takes: 'name' },
  { forms: 'criticise criticises criticised criticising', force: 'asserts', takes: 'name' },
  { forms: 'dismiss dismisses dismissed dismissing', force: 'asserts', takes: 'name' },
  { forms: 'praise praises praised praising', force: 'asserts', takes: 'name' },
  { forms: 'hail hails hailed hailing', force: 'asserts', takes: 'name' },
  { forms: 'characterize characterizes characterized characterizing', force: 'asserts', takes: 'name' },
  { forms: 'characterise characterises characterised characterising', force: 'asserts', takes: 'name' },
  { forms: 'portray portrays portrayed portraying', force: 'asserts', takes: 'name' },
  { forms: 'brand brands branded branding', force: 'asserts', takes: 'name' },
  { forms: 'deride derides derided deriding', force: 'asserts', takes: 'name' },
  { forms: 'mock mocks mocked mocking', force: 'asserts', takes: 'name' },
  { forms: 'decry decries decried decrying', force: 'asserts', takes: 'name' },
  { forms: 'sum sums summed summing', force: 'asserts', takes: 'name', particle: 'up' },
  { forms: 'accuse accuses accused accusing', force: 'asserts', takes: 'name' },
  { forms: 'urge urges urged urging', force: 'asserts', takes: 'name' },
  { forms: 'demand demands demanded demanding', force: 'asserts', takes: 'name' },
];

const byForm: ReadonlyMap<string, ReportingVerb> = new Map(
  flatMap(reportingVerbs, (verb) => verb.forms.split(' ').map((form) => [form, verb] as const)),
);
