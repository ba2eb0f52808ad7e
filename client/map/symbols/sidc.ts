import type { CounterKind } from '../../../shared/model/ids.ts'

/** What a symbol stands for: a kind of counter, or a force of which only the weight is guessed. */
export type SymbolName = CounterKind | 'unknown-land' | 'unknown-sea'

/**
 * Symbol codes of APP-6(D), twenty digits. All are of the standard identity "friend": its frame tells land (oblong), air
 * (arch) and sea (circle) apart and says nothing about enmity. On a board that six governments share, each of which thinks
 * itself defensive, red diamonds for some and blue oblongs for others would take a side; the owner is shown by colour and code.
 */
export const SIDC: Readonly<Record<SymbolName, string>> = {
  /** Land unit, armoured or mechanised, brigade. */
  armoured: '10031000181205000000',
  /** Land unit, infantry, brigade. */
  territorial: '10031000181211000000',
  /** Land unit, mechanised infantry, battalion, task force. */
  battlegroup: '10031004161211020000',
  /** Land unit, air defence, brigade. */
  'air-defence': '10031000181301000000',
  /** Land unit, missile, brigade. */
  missile: '10031000181307000000',
  /** Air, military, fixed wing. */
  'air-wing': '10030100001101000000',
  /** Sea surface, navy task organisation. */
  naval: '10033000001210000000',
  /** Land unit, not specified, status "suspected": a broken frame. */
  'unknown-land': '10031010000000000000',
  /** Sea surface, not specified, status "suspected". */
  'unknown-sea': '10033010000000000000',
}
