import { parentPort } from 'node:worker_threads'
import { type Batch, playBatch } from './batch.ts'

/** A thread that plays batches: one message in, its rows out. */
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(playBatch(batch)))
