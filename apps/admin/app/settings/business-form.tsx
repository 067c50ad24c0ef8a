import { CheckboxField } from '@foyer/ui/checkbox-field'
import { DefinitionList } from '@foyer/ui/definition-list'
import { SelectField } from '@foyer/ui/select-field'
import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../shell/answer.tsx'
import { BrandPreview, useContrast } from './brand-preview.tsx'
import type { LoadedBusiness } from './business.tsx'
import { ColorField } from './color-field.tsx'
import { SettingsForm, type Typed } from './settings-form.tsx'

const act = 'business'
const radii = ['none', 'small', 'medium', 'large'] as const
const fonts = ['inter', 'system', 'serif', 'rounded'] as const
const locales = ['en', 'fr'] as const

/** Name, contact, languages and look (ACC-11). */
export function BusinessForm({ business, portalAddress }: { business: LoadedBusiness; portalAddress: string }) {
  const t = useTranslations('settings.company')
  const { errorOf } = useAnswer(act)
  const { name, contact, brand } = business
  const stored: Typed = {
    name,
    color: brand.color ?? '#2f3a86',
    radius: brand.radius ?? 'medium',
    font: brand.font ?? 'inter',
  }
  const contrast = useContrast()
  return (
    <SettingsForm
      act={act}
      title={t('title')}
      stored={stored}
      shown={['name', 'contact', 'brand', 'languages']}
      sentence={(typed) => (
        <span className="flex flex-wrap items-center justify-between gap-4">
          {contrast(typed.color)}
          <BrandPreview typed={typed} />
        </span>
      )}
    >
      <input type="hidden" name="version" value={business.version} />
      <TextField label={t('name')} name="name" required maxLength={100} defaultValue={name} error={errorOf('name')} />
      <Group title={t('look')}>
        <ColorField
          label={t('color')}
          name="color"
          stored={stored.color ?? ''}
          hint={t('colorHint')}
          error={errorOf('brand.color')}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            label={t('radius')}
            name="radius"
            defaultValue={stored.radius}
            options={radii.map((radius) => ({ value: radius, label: t(`radii.${radius}`) }))}
          />
          <SelectField
            label={t('font')}
            name="font"
            defaultValue={stored.font}
            options={fonts.map((font) => ({ value: font, label: t(`fonts.${font}`) }))}
          />
        </div>
      </Group>
      <Group title={t('contact')} text={t('contactHint')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label={t('email')}
            name="email"
            type="email"
            maxLength={254}
            defaultValue={contact.email}
            error={errorOf('contact.email')}
          />
          <TextField
            label={t('phone')}
            name="phone"
            type="tel"
            maxLength={40}
            defaultValue={contact.phone}
            error={errorOf('contact.phone')}
          />
        </div>
        <TextArea
          label={t('address')}
          name="address"
          rows={2}
          maxLength={300}
          defaultValue={contact.address}
          error={errorOf('contact.address')}
        />
      </Group>
      <Languages business={business} error={errorOf('languages')} />
      <Group title={t('facts')}>
        <DefinitionList
          items={[
            { label: t('slug'), value: portalAddress },
            { label: t('currency'), value: business.currency },
            { label: t('timeZone'), value: business.timeZone },
          ]}
        />
      </Group>
    </SettingsForm>
  )
}

function Languages({ business, error }: { business: LoadedBusiness; error?: string }) {
  const t = useTranslations('settings.company')
  const language = useTranslations('languages')
  return (
    <Group title={t('languages')} text={t('languagesHint')}>
      <SelectField
        label={t('first')}
        name="first"
        defaultValue={business.languages[0]}
        error={error}
        className="max-w-64"
        options={locales.map((each) => ({ value: each, label: language(each) }))}
      />
      <div>
        {locales.map((each) => (
          <CheckboxField
            key={each}
            label={language(each)}
            name={`also.${each}`}
            defaultChecked={business.languages.includes(each)}
          />
        ))}
      </div>
    </Group>
  )
}

function Group({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="space-y-5 pt-5">
      <div>
        <h3 className="text-lg">{title}</h3>
        {text && <p className="text-muted">{text}</p>}
      </div>
      {children}
    </section>
  )
}
