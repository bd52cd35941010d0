import * as dated from './deadlines.ts';
import * as apart from './deadlinesApart.ts';
import * as beside from './deadlinesBeside.ts';
import * as cited from './deadlinesCited.ts';
import * as counted from './deadlinesCounted.ts';
import * as heldOut from './deadlinesHeldOut.ts';
import * as heldOutFifth from './deadlinesHeldOutFifth.ts';
import * as heldOutFourth from './deadlinesHeldOutFourth.ts';
import * as heldOutLater from './deadlinesHeldOutLater.ts';
import * as heldOutSixth from './deadlinesHeldOutSixth.ts';
import * as heldOutThird from './deadlinesHeldOutThird.ts';
import * as hours from './deadlinesHours.ts';
import * as labels from './deadlinesLabels.ts';
import * as led from './deadlinesLed.ts';
import * as lists from './deadlinesLists.ts';
import * as offices from './deadlinesOffices.ts';
import * as parts from './deadlinesParts.ts';
import * as reported from './deadlinesReported.ts';
import * as returning from './deadlinesReturning.ts';
import * as styles from './deadlinesStyles.ts';
import * as typed from './deadlinesTyped.ts';

const { NO_TIMES, ...undated } = apart;

/** All phrases with their meanings, by the name of their table. */
export const GROUPS = {
  ...dated,
  ...undated,
  ...beside,
  ...heldOut,
  ...heldOutFifth,
  ...heldOutFourth,
  ...heldOutLater,
  ...heldOutSixth,
  ...heldOutThird,
  ...hours,
  ...labels,
  ...led,
  ...lists,
  ...cited,
  ...counted,
  ...offices,
  ...parts,
  ...reported,
  ...returning,
  ...styles,
  ...typed,
};
export { NO_TIMES };
