import { Button } from '@foyer/ui/button'
import { FileField } from '@foyer/ui/file-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'

interface PictureFormProps {
  /** The value of the field "act" by which the page's action knows it. */
  act: string
  words: { title: string; choose: string; hint: string; remove: string; save: string }
  /** There is one, which can be taken away. */
  isKept: boolean
}

/** A picture chosen, kept or taken away; what stands now is shown above it by whoever uses it. */
export function PictureForm({ act, words, isKept }: PictureFormProps) {
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
