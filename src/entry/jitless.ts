import { config } from 'zod/v4/core';

// zod tries `new Function`, which the pane's content security policy forbids and reports (excel.md, 24).
config({ jitless: true });
