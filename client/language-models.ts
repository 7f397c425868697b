import { LanguageModelChatMessage, lm, type CancellationToken, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** What the server asks of a language model: the model by its family or id, or any where that is empty. */
interface Question {
  readonly model: string;
  readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[];
}

/**
 * Lets the server ask the language models of VS Code, which only an extension can. VS Code itself asks a person whether the extension
 * may, the first time.
 */
export function offerLanguageModels(client: LanguageClient): Disposable {
  return client.onRequest(
    'claimcheck/languageModel',
    async ({ model, messages }: Question, token: CancellationToken) => {
      const chosen = await choose(model);
      // The API knows no system messages: instructions come first, in the user's name.
      const chat = messages.map(({ content }) => LanguageModelChatMessage.User(content));
      const response = await chosen.sendRequest(
        chat,
        { justification: 'A second opinion on a claim of your briefing.' },
        token,
      );
      let text = '';
      for await (const fragment of response.text) text += fragment;
      return { text, model: chosen.name };
    },
  );
}

async function choose(model: string) {
  const named = model === '' ? [] : [{ family: model }, { id: model }];
  for (const selector of model === '' ? [{}] : named) {
    const [first] = await lm.selectChatModels(selector);
    if (first !== undefined) return first;
  }
  throw new Error(model === '' ? 'VS Code has no language model' : `VS Code has no language model ${model}`);
}
