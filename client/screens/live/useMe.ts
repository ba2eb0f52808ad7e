import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/model/said.ts'
import type { Me } from '../../../shared/protocol/http.ts'
import { api } from '../../link/http.ts'

const AGAIN = 1500

/** What a token opens; null until the server has said so. A server that cannot be reached is asked again. */
export function useMe(token: string): Result<Me, Refusal> | null {
  const [answer, setAnswer] = useState<Result<Me, Refusal> | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    let current = true
    const ask = async () => {
      const reply = await api.me(token)
      if (!current) return
      if (reply.ok || reply.error.final) setAnswer(reply)
      else timer = setTimeout(ask, AGAIN)
    }
    setAnswer(null)
    void ask()
    return () => {
      current = false
      if (timer !== null) clearTimeout(timer)
    }
  }, [token])
  return answer
}
