import { Button } from '@foyer/ui/button'
import { FileField } from '@foyer/ui/file-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'

interface FormProps {
  /** The value of the field "act" by which the page's action knows it. */
  act: string
  words: { title: string; choose: string; hint: string; remove: string; save: string }
  /** There is one, which can be taken away. */
  isKept: boolean
}

interface PictureSectionProps extends Omit<FormProps, 'isKept'> {
  /** Of the picture that stands now, if there is one. */
  version: string | null
  mayChange: boolean
  /** The picture, or that there is none. */
  children: ReactNode
}

/** A picture: what stands now, and the form that replaces it or takes it away. */
export function PictureSection({ act, words, version, mayChange, children }: PictureSectionProps) {
  return (
    <section aria-labelledby={`${act}-title`} key={version}>
      <h2 id={`${act}-title`} className="text-xl">
        {words.title}
      </h2>
      <div className="mt-4 mb-5">{children}</div>
      {mayChange && <PictureForm act={act} words={words} isKept={version !== null} />}
    </section>
  )
}

function PictureForm({ act, words, isKept }: FormProps) {
  const { errorOf } = useAnswer(act)
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-4" preventScrollReset>
      <AnswerErrors act={act} shown={['picture']} />
      <input type="hidden" name="act" value={act} />
      <FileField
        label={words.title}
        name="picture"
        accept="image/png,image/jpeg,image/webp"
        browseLabel={words.choose}
        hint={words.hint}
        error={errorOf('picture')}
      />
      <div className="flex flex-wrap justify-end gap-2">
        {isKept && (
          <Button type="submit" name="remove" value="yes" variant="quiet">
            {words.remove}
          </Button>
        )}
        <SubmitButton variant="secondary">{words.save}</SubmitButton>
      </div>
    </Form>
  )
}
