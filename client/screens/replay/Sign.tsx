import css from './Transport.module.css'

const PATHS = {
  play: 'M5 3v14l12-7z',
  pause: 'M5 3h4v14H5zM11 3h4v14h-4z',
  stepBack: 'M13 4v12l-8-6z',
  stepOn: 'M7 4v12l8-6z',
  phaseBack: 'M4 4h2v12H4zM16 4v12l-9-6z',
  phaseOn: 'M14 4h2v12h-2zM4 4v12l9-6z',
} as const

/** The signs that every player of sound and film knows. */
export const Sign = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg className={css.sign} viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
