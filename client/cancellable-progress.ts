import { ProgressLocation, window, type Progress } from 'vscode';
import type { LanguageClientOptions, ProgressToken } from 'vscode-languageclient/node';

type HandleProgress = NonNullable<NonNullable<LanguageClientOptions['middleware']>['handleWorkDoneProgress']>;

interface Shown {
  readonly progress: Progress<{ message?: string; increment?: number }>;
  readonly close: () => void;
  percentage: number;
}

/**
 * Shows what can be cancelled, such as a download, as a notification with a bar and a button; the language client itself would put it
 * into the status bar, where there is no button.
 */
export function cancellableProgress(cancel: (token: ProgressToken) => void): HandleProgress {
  const shown = new Map<ProgressToken, Shown>();
  return (token, params, next) => {
    if (params.kind === 'begin' && params.cancellable === true) {
      const { title } = params;
      void window.withProgress(
        { location: ProgressLocation.Notification, cancellable: true, title },
        (progress, cancellation) => {
          cancellation.onCancellationRequested(() => {
            cancel(token);
          });
          return new Promise<void>((close) => shown.set(token, { progress, close, percentage: 0 }));
        },
      );
      return;
    }
    const known = shown.get(token);
    if (known === undefined) next(token, params);
    else if (params.kind === 'report') {
      const { message, percentage = known.percentage } = params;
      const increment = percentage - known.percentage;
      known.percentage = percentage;
      known.progress.report({ increment, ...(message !== undefined && { message }) });
    } else if (params.kind === 'end') {
      known.close();
      shown.delete(token);
    }
  };
}
