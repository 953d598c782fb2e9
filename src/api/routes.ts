import { getCase } from './routes/get-case.ts'
import { postCommand } from './routes/post-command.ts'
import { postRequest } from './routes/post-request.ts'

/** Every address of the API, in the order its description lists them. */
export const routes = [postRequest, getCase, postCommand] as const
