'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { SheetWord } from '../import/sheet-words.ts';
import type { WordsToAssign } from '../import/words-to-assign.ts';

/**
 * A word and its meaning. An empty `column` deletes the meaning; `of` then names the column of the choice.
 */
export type SaidWord = SheetWord & { of?: string };

interface Props {
  words: WordsToAssign;
  isBusy: boolean;
  onSay: (words: SaidWord[]) => void;
}

interface Question {
  key: string;
  label: string;
  options: readonly string[];
  none: string;
  say: (answer: string) => SaidWord;
}

/** Asks for the meaning of unknown headings and words. The answers are stored for later imports. */
export function AssignWords({ words, isBusy, onSay }: Props) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const questions: Question[] = [
    ...words.headings.map((written): Question => ({
      key: `heading ${written}`,
      label: `表头“${written}”是`,
      options: words.columns,
      none: '不导入这一列',
      say: (column) => ({ written, column, means: '' }),
    })),
    ...words.values.map(({ column, written, choices }): Question => ({
      key: `${column} ${written}`,
      label: `${column}“${written}”是`,
      options: choices,
      none: '还没有选',
      say: (means) => ({ written, column, means }),
    })),
  ];
  const said = questions.flatMap(({ key, say }) => (answers[key] ? [say(answers[key])] : []));
  const { remembered } = words;
  if (questions.length === 0 && remembered.length === 0) return null;
  const forget = ({ written, column, means }: SheetWord) =>
    onSay([{ written, column: '', means: '', of: means === '' ? '' : column }]);
  return (
    <section className="exchange-words" aria-labelledby="words-title">
      {questions.length > 0 && (
        <>
          <h3 id="words-title">有些写法不认识</h3>
          <p className="exchange-hint">指认一次就记住，以后的表都这样读。不需要的不用选。</p>
          <ul>
            {questions.map(({ key, label, options, none }) => (
              <li key={key}>
                <label>
                  <span>{label}</span>
                  <select
                    value={answers[key] ?? ''}
                    onChange={(event) => setAnswers({ ...answers, [key]: event.target.value })}
                  >
                    <option value="">{none}</option>
                    {options.map((option) => (
                      <option key={option}>{option}</option>
                    ))}
                  </select>
                </label>
              </li>
            ))}
          </ul>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy || said.length === 0}
            onClick={() => onSay(said)}
            id="words-say"
          >
            记住并重新检查
          </Button>
        </>
      )}
      {remembered.length > 0 && (
        <>
          <h3 id={questions.length === 0 ? 'words-title' : undefined}>按记住的写法读的</h3>
          <ul>
            {remembered.map((word) => (
              <li key={`${word.column} ${word.written}`}>
                <span>
                  {word.means === ''
                    ? `表头“${word.written}”读作“${word.column}”`
                    : `${word.column}“${word.written}”读作“${word.means}”`}
                </span>
                <button
                  type="button"
                  className="exchange-button"
                  disabled={isBusy}
                  onClick={() => forget(word)}
                >
                  不再这样读
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
