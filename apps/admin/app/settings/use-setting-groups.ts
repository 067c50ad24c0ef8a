import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

/** The pages of the settings in their groups, as the seeds name them. */
export function useSettingGroups(seesStaff: boolean): { name: string; items: { to: string; label: string }[] }[] {
  const t = useTranslations('settings')
  const terms = useTranslations('terms')
  const locations = useTranslations('locations')
  const invoices = useTranslations('invoices')
  return [
    {
      name: t('groups.roles'),
      items: [
        { to: paths.customerSettings, label: t('customer') },
        ...(seesStaff ? [{ to: paths.staff, label: t('staff') }] : []),
      ],
    },
    {
      name: t('groups.portal'),
      items: [
        { to: paths.visibilitySettings, label: t('visibility') },
        { to: paths.policySettings, label: t('policies') },
        { to: paths.notificationSettings, label: t('notifications') },
      ],
    },
    {
      name: t('groups.booking'),
      items: [
        { to: paths.bookingPageSettings, label: t('bookingPage') },
        { to: paths.schedulingSettings, label: t('scheduling') },
        { to: paths.priceSettings, label: terms('pricesTitle') },
        { to: paths.paymentSettings, label: t('payments') },
        { to: paths.invoiceSettings, label: invoices('title') },
        { to: paths.feeSettings, label: terms('feesTitle') },
      ],
    },
    {
      name: t('groups.business'),
      items: [
        { to: paths.businessSettings, label: t('business') },
        { to: paths.locations, label: locations('title') },
        { to: paths.hourSettings, label: t('hours') },
      ],
    },
  ]
}
