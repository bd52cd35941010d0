import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ExportKind } from '../../../app/index.ts';
import { useWords } from '../../hooks/useWords.ts';
import { EXPORTING } from '../../strings/export.ts';
import { Choose } from './Choose.tsx';
import { type Choice, isWithin } from './order.ts';
import { TemplateChoice } from './TemplateChoice.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', marginBottom: '12px' },
  does: { margin: '0' },
});

const KINDS = ['annex', 'letters', 'assignment', 'next-year'] as const satisfies readonly ExportKind[];

/** What, then the questions that this kind asks. */
export function ChoiceForm(props: {
  choice: Choice;
  units: readonly string[];
  onChange: (part: Partial<Choice>) => void;
}): JSX.Element {
  const { t } = useWords(EXPORTING);
  const styles = useStyles();
  const { choice, units, onChange } = props;
  const { what } = choice;
  return (
    <div className={styles.form}>
      <Choose
        label={t('export.what')}
        hint={t(`export.does.${what}`)}
        value={what}
        choices={KINDS.map((kind) => [kind, t(`export.what.${kind}`)])}
        onChoose={(kind) => onChange({ what: kind })}
      />
      {what !== 'next-year' && (
        <Choose
          label={t('export.unit')}
          value={choice.unit}
          choices={[['', t('export.unit.all')], ...units.map((name) => [name, name] as const)]}
          onChoose={(unit) => onChange({ unit })}
        />
      )}
      {what === 'annex' && <AnnexChoice {...props} />}
      {what === 'letters' && <LettersChoice {...props} />}
      {what === 'next-year' && (
        <Checkbox
          label={t('export.carry')}
          checked={choice.carry}
          onChange={(_, { checked }) => onChange({ carry: checked === true })}
        />
      )}
    </div>
  );
}

interface PartProps {
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
}
const FORMATS = ['docx', 'xlsx', 'ics', 'csv'] as const;
const NAMES = ['written', 'full', 'short'] as const;

function AnnexChoice({ choice, onChange }: PartProps): JSX.Element {
  const { t } = useWords(EXPORTING);
  return (
    <>
      <Choose
        label={t('export.to')}
        value={choice.to}
        choices={FORMATS.map((to) => [to, t(`export.to.${to}`)])}
        onChoose={(to) => onChange({ to })}
      />
      <Choose
        label={t('export.names')}
        value={choice.names}
        choices={NAMES.map((names) => [names, t(`export.names.${names}`)])}
        onChoose={(names) => onChange({ names })}
      />
      <Checkbox
        label={t('export.as-written')}
        checked={choice.asWritten}
        onChange={(_, { checked }) => onChange({ asWritten: checked === true })}
      />
      {!choice.asWritten && <BlankNumber choice={choice} onChange={onChange} />}
    </>
  );
}

function BlankNumber({ choice, onChange }: PartProps): JSX.Element {
  const { t } = useWords(EXPORTING);
  return (
    <Checkbox
      label={t('export.blank-number')}
      checked={choice.blankNumber}
      onChange={(_, { checked }) => onChange({ blankNumber: checked === true })}
    />
  );
}

function LettersChoice({ choice, onChange }: PartProps): JSX.Element {
  const { t } = useWords(EXPORTING);
  return (
    <>
      <Field
        label={t('export.within')}
        {...(!isWithin(choice.within) && { validationMessage: t('export.within.wrong') })}
      >
        <Input
          type="number"
          min={0}
          max={366}
          value={choice.within}
          onChange={(_, { value }) => onChange({ within: value })}
        />
      </Field>
      <BlankNumber choice={choice} onChange={onChange} />
      <TemplateChoice template={choice.template} onChange={(template) => onChange({ template })} />
    </>
  );
}
