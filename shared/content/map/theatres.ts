import type { AreaId, SeatId } from '../../model/ids.ts'

/**
 * Areas that bear on the seats in the same manner. `bears` is the weight, 0 to 1, that ground force (at sea: ships)
 * has on a seat on average over the theatre's areas; reach spreads it over the areas by distance [R2.3].
 * Geography alone does not give these numbers: an ally's border weighs less than a rival's.
 */
export interface Theatre {
  readonly id: string
  readonly areas: readonly AreaId[]
  readonly bears: Readonly<Partial<Record<SeatId, number>>>
}

export const THEATRES: readonly Theatre[] = [
  {
    id: 'western-russia',
    areas: ['ru-leningrad', 'ru-pskov-novgorod', 'ru-smolensk'],
    bears: { PL: 0.5, BA: 1, UA: 0.6, BY: 0.6, NATO: 0.5 },
  },
  { id: 'kaliningrad', areas: ['ru-kaliningrad'], bears: { PL: 1, BA: 0.8, BY: 0.2, NATO: 0.7 } },
  {
    id: 'south-western-russia',
    areas: ['ru-bryansk-kursk', 'ru-belgorod-voronezh', 'ru-rostov', 'ru-kuban'],
    bears: { PL: 0.2, BA: 0.2, UA: 0.9, BY: 0.3, NATO: 0.25 },
  },
  {
    id: 'russian-reserve',
    areas: ['ru-moscow', 'ru-interior'],
    bears: { PL: 0.15, BA: 0.2, UA: 0.2, BY: 0.15, NATO: 0.2 },
  },
  { id: 'crimea', areas: ['ua-crimea'], bears: { UA: 1, NATO: 0.4 } },
  { id: 'donbas', areas: ['ua-donbas'], bears: { UA: 1, RU: 0.6 } },
  {
    id: 'belarus',
    areas: ['by-brest', 'by-grodno', 'by-minsk', 'by-vitebsk', 'by-mogilev', 'by-gomel'],
    bears: { PL: 1, BA: 0.7, UA: 0.8, NATO: 0.5, RU: 0.1 },
  },
  {
    id: 'poland',
    areas: ['pl-west', 'pl-pomerania', 'pl-centre', 'pl-northeast', 'pl-southeast'],
    bears: { BY: 0.8, RU: 0.5 },
  },
  { id: 'lithuania', areas: ['lt-lithuania'], bears: { BY: 0.9, RU: 0.8 } },
  { id: 'estonia-latvia', areas: ['ee-estonia', 'lv-latvia'], bears: { BY: 0.3, RU: 1 } },
  { id: 'north-west-ukraine', areas: ['ua-west', 'ua-north'], bears: { BY: 0.5, RU: 0.5 } },
  { id: 'south-east-ukraine', areas: ['ua-centre', 'ua-east', 'ua-odesa', 'ua-kherson'], bears: { RU: 0.6 } },
  { id: 'germany', areas: ['de-east'], bears: { BY: 0.15, RU: 0.3 } },
  { id: 'romania', areas: ['ro-romania'], bears: { BY: 0.1, RU: 0.3 } },
  {
    id: 'baltic-sea',
    areas: ['sea-baltic-north', 'sea-baltic-central', 'sea-baltic-south'],
    bears: { PL: 0.5, BA: 0.6, NATO: 0.4, RU: 0.5 },
  },
  { id: 'black-sea', areas: ['sea-black-west', 'sea-black-east'], bears: { UA: 0.6, NATO: 0.3, RU: 0.4 } },
]
