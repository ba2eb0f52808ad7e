import { drawn } from './draw.ts'

console.log(JSON.stringify(drawn(), null, 1))
