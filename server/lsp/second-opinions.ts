import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { askEndpoint } from '../opinion/endpoint.ts';
import { GivenOpinions } from '../opinion/given-opinions.ts';
import { prompt } from '../opinion/prompt.ts';
import { readReply } from '../opinion/reply.ts';
import type { ChatMessage, OpinionQuestion, SecondOpinion } from '../opinion/second-opinion.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { ClientFeatures } from './client-features.ts';
import { describe } from './isolate.ts';

/** What a language model says in answer to messages, and what it is called. */
interface Answer {
  readonly text: string;
  readonly model: string;
}

/**
 * What language models said of claims: each asked once, by a person, about one claim.
 */
export class SecondOpinions {
  readonly #connection: Connection;
  readonly #features: ClientFeatures;
  readonly #given = new GivenOpinions();

  constructor(connection: Connection, features: ClientFeatures) {
    this.#connection = connection;
    this.#features = features;
  }

  /** What was said of a claim as it stands now. */
  of(checked: CheckedClaim): SecondOpinion | undefined {
    return this.#given.on(questionAbout(checked));
  }

  /** Who can be asked about a claim, in words; undefined where nobody may: by the settings, by trust, or for want of passages. */
  whoFor({ settings: { opinion } }: Briefing, checked: CheckedClaim): string | undefined {
    const { isTrusted, hasLanguageModels } = this.#features;
    if (!isTrusted || checked.verdict.kind === 'unchecked' || checked.evidence.length === 0) return undefined;
    switch (opinion.provider) {
      case 'off':
        return undefined;
      case 'vscode':
        return hasLanguageModels ? opinion.model || 'a language model of VS Code' : undefined;
      case 'endpoint':
        return opinion.endpoint === '' ? undefined : opinion.model || 'the language model';
    }
  }

  /**
   * Asks about a claim; a person is told what came of it, or why nothing did.
   *
   * @param latest the claim as it stands when the answer is there, which may be long after; undefined where it is gone
   */
  async ask(
    briefing: Briefing,
    checked: CheckedClaim,
    latest: () => Promise<CheckedClaim | undefined>,
  ): Promise<void> {
    const who = this.whoFor(briefing, checked);
    if (who === undefined) return;
    const { window } = this.#connection;
    const progress = this.#features.showsProgress ? await window.createWorkDoneProgress() : undefined;
    const cancelled = new AbortController();
    progress?.token.onCancellationRequested(() => {
      cancelled.abort();
    });
    progress?.begin(`Asking ${who}`, undefined, undefined, true);
    const question = questionAbout(checked);
    try {
      const { text, model } = await this.#answer(briefing, prompt(question), cancelled.signal);
      if (cancelled.signal.aborted) return;
      const opinion = readReply(text, question, model);
      this.#given.give(question, opinion);
      const now = await latest();
      void window.showInformationMessage(
        now !== undefined && this.of(now) !== undefined
          ? `${model} reads the claim as ${opinion.verdict}. Its opinion stands in the hover of the claim.`
          : `The claim or its passages have changed since ${model} was asked, so its opinion is not shown.`,
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : describe(error);
      this.#connection.console.warn(`no second opinion: ${why}`);
      if (!cancelled.signal.aborted) void window.showWarningMessage(`No second opinion: ${why}.`);
    } finally {
      progress?.done();
    }
  }

  async #answer(
    { settings: { opinion } }: Briefing,
    messages: readonly ChatMessage[],
    signal: AbortSignal,
  ): Promise<Answer> {
    if (opinion.provider === 'vscode') return this.#askClient(opinion.model, messages, signal);
    if (opinion.model === '') throw new Error('claimcheck.opinion.model names no model');
    const endpoint = {
      address: opinion.endpoint,
      model: opinion.model,
      // By the environment and not by a message: what is traced of the talk with the editor never holds it.
      key: process.env['CLAIMCHECK_OPINION_KEY'],
    };
    return { text: await askEndpoint(endpoint, messages, signal), model: opinion.model };
  }

  /** The client asks in the server's stead, since only it has the language models of its editor. */
  #askClient(model: string, messages: readonly ChatMessage[], signal: AbortSignal): Promise<Answer> {
    const cancellation = new CancellationTokenSource();
    signal.addEventListener('abort', () => {
      cancellation.cancel();
    });
    return this.#connection.sendRequest<Answer>(
      languageModelRequest,
      { model, messages },
      cancellation.token,
    );
  }
}

function questionAbout({ claim, evidence }: CheckedClaim): OpinionQuestion {
  return {
    claim: claim.text,
    passages: evidence.map(({ passage: { source, focus } }) => ({
      title: source.document.title,
      text: focus.text,
    })),
  };
}

/** Server to client: `{ model, messages }`, answered with `{ text, model }`. */
const languageModelRequest = 'claimcheck/languageModel';
