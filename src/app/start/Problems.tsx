// What is wrong with a file that was opened, each problem with its line, column and remedy.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { inRow } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { FileReport } from '../store/model.ts';

type Verdict = 'start.playable' | 'lab.sound';

function errorsOf({ problems }: FileReport): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

/** How many problems there are, and whether the file can be used. */
function Verdict({
  report,
  verdict,
}: {
  readonly report: FileReport;
  readonly verdict: Verdict;
}): ReactElement {
  const { t } = useTranslation();
  const { problems, playable, followed } = report;
  const errors = errorsOf(report);
  const warnings = problems.length - errors;
  return (
    <>
      {inRow([
        ...(errors > 0 ? [t('start.errors', { count: errors })] : []),
        ...(warnings > 0 ? [t('start.warnings', { count: warnings })] : []),
        ...(problems.length === 0 ? [t('start.problemsNone')] : []),
      ])}
      {problems.length > 0 && '.'} {t(playable ? verdict : 'start.notPlayable')}
      {followed && ` ${t('start.followed')}`}
    </>
  );
}

/** The problems of a file. */
export function Problems({
  report,
  verdict = 'start.playable',
  onClose = commands.closeProblems,
}: {
  readonly report: FileReport;
  /** What is said of a file without errors. */
  readonly verdict?: Verdict;
  readonly onClose?: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const errors = errorsOf(report);
  return (
    <section
      className={errors > 0 ? 'problems broken' : 'problems'}
      aria-live="polite"
      aria-label={report.file}
    >
      <header>
        <strong>{report.file}</strong>
        <span>{report.isReading ? t('start.reading') : <Verdict report={report} verdict={verdict} />}</span>
        <button
          type="button"
          className="button quiet"
          aria-label={t('start.closeProblems')}
          onClick={() => onClose()}
        >
          {t('app.close')}
        </button>
      </header>
      <ol>
        {report.problems.map((problem) => (
          <li
            key={`${problem.file}:${problem.line}:${problem.column}:${problem.message}`}
            className={problem.severity}
          >
            <span className="problem-place">
              {inRow([
                t(problem.severity === 'error' ? 'start.severityError' : 'start.severityWarning'),
                ...(problem.file === report.file ? [] : [problem.file]),
                t('start.position', { line: problem.line, column: problem.column }),
              ])}
            </span>
            <span className="problem-text">
              {problem.kind ?? problem.message}
              {problem.kind !== null && (
                <span className="caption" lang="en" dir="ltr">
                  {problem.message}
                </span>
              )}
            </span>
            {problem.remedy !== '' && (
              <span
                className="problem-remedy"
                {...(problem.kind !== null && { lang: 'en', dir: 'ltr' as const })}
              >
                {problem.remedy}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
