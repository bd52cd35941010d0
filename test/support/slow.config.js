import { settings } from './jest.config.js';

/** Settings of `npm run test:slow`: long properties, faults and LibreOffice checks. */
export default settings({ slow: true });
