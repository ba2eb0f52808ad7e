import styles from './paragraphs.module.css'

/** A longer text from the message files: blank lines part paragraphs. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <div className={styles.text}>
      {text.split(/\n+/).map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
