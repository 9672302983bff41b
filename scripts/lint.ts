import { lint } from './checks.ts'
import { runTogether } from './steps.ts'

if (!(await runTogether(lint))) process.exitCode = 1
