import { describe, expect, test } from '@jest/globals';
import { convertLegacy, recogniseLegacy, weighLegacy } from '../../../src/core/text/legacy.ts';
import { isSyllable } from '../../../src/core/text/syllable.ts';
