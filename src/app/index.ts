export { createBookView } from './bookView.ts';
export { QUIET_MS } from './liveView.ts';
export type { BookLook, BookView } from './bookView.ts';
export type { Command, CommandCall } from './command.ts';
export { buildWorkbook } from './commands/buildWorkbook.ts';
export type { Built, BuildRequest } from './commands/buildWorkbook.ts';
export { checkPlanCommand } from './commands/checkPlan.ts';
export type { Checked, CheckRequest } from './commands/checkPlan.ts';
export { createCheckView } from './checkView.ts';
export type { CheckLook, CheckView } from './checkView.ts';
export type {
  Change,
  CheckedBook,
  ShownCell,
  ShownFinding,
  ShownFix,
  ShownPair,
  UnknownNames,
} from './check/model.ts';
export type { ExportKind, ExportOrder, ExportRemarks } from './exporting/model.ts';
export { chooseRole } from './commands/chooseRole.ts';
export { chooseTarget } from './commands/chooseTarget.ts';
export { dropDraft } from './commands/dropDraft.ts';
export { exportPlan } from './commands/exportPlan.ts';
export type {
  Exported,
  ExportModel,
  ExportModels,
  ExportRequest,
  ExportTarget,
} from './commands/exportPlan.ts';
export { makeAssignment } from './commands/assignment.ts';
export type { AssignmentRequest, MadeAssignment } from './commands/assignment.ts';
export { makeLetters } from './commands/letters.ts';
export type { LettersRequest, MadeLetters } from './commands/letters.ts';
export { exportBook } from './commands/exportBook.ts';
export { followBook } from './commands/followBook.ts';
export { importPlan } from './commands/importPlan.ts';
export type { Imported, ImportRequest } from './commands/importPlan.ts';
export { buildNextYear } from './commands/nextYear.ts';
export type { BuiltNextYear, NextYearRequest } from './commands/nextYear.ts';
export { markDone } from './commands/markDone.ts';
export { mendBook } from './commands/mendBook.ts';
export { readFiles } from './commands/readFiles.ts';
export type { ChosenFile } from './chosenFile.ts';
export { readPasted } from './commands/readPasted.ts';
export type { Pasted } from './commands/readPasted.ts';
export { readSample } from './commands/readSample.ts';
export { readSheet } from './commands/readSheet.ts';
export { readCriteriaCommand } from './commands/readCriteria.ts';
export type { CriteriaRead } from './commands/readCriteria.ts';
export { makeFormsCommand } from './commands/forms.ts';
export type { UnitForm } from './commands/forms.ts';
export { scoreCommand } from './commands/score.ts';
export type { BrokenFile, Scored } from './commands/score.ts';
export { dropForms, gatherForms, resumeForms } from './commands/gatherForms.ts';
export { sendForms } from './commands/sendForms.ts';
export { sendMinutes } from './commands/sendMinutes.ts';
export { takeCriteria } from './commands/takeCriteria.ts';
export { settleRound, writeForms } from './commands/writeRound.ts';
export { createRoundView } from './roundView.ts';
export type { RoundLook } from './roundView.ts';
export { isPacked } from './round/returned.ts';
export type { GatheredRound, HaltedForms, ShownCluster, ShownRound } from './round/model.ts';
export { reveal } from './commands/reveal.ts';
export { redo, undo } from './commands/travel.ts';
export { nameOf, writePlan } from './commands/writePlan.ts';
export { errorOf, failureOf } from './failure.ts';
export type { Failure } from './failure.ts';
export { memoryHistory } from './history.ts';
export type { History, HistoryState, OverBook, WrittenCommand } from './history.ts';
export { bookHistory } from './journal.ts';
export { lettersOf } from './packing.ts';
export { targetsOf } from './importDraft.ts';
export type { ImportDraft, ImportTarget } from './importDraft.ts';
export type { BookPorts, SavedBy } from './bookPorts.ts';
export type { DocumentFile, Ports } from './ports.ts';
export type { ShownMilestone, ShownProgress, ShownTask } from './progress/model.ts';
export { createProgressView } from './progressView.ts';
export type { ProgressLook, ProgressView } from './progressView.ts';
export { createSession } from './session.ts';
export type { Session } from './session.ts';
export type { AppState, Done, Failed } from './state.ts';
export type { Comparison } from './worker/compare.ts';
export { JOBS as WORK_JOBS } from './worker/jobs.ts';
export type {
  ImportSource,
  JobName,
  Progress,
  Reading,
  RoleChoice,
  Work,
  WorkCall,
  WorkJobs,
  WorkTools,
} from './worker/model.ts';
