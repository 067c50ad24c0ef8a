import { Button } from '../src/button'
import { Card } from '../src/card'
import { DateBlock } from '../src/date-block'
import { PageHeader } from '../src/page-header'
import { TimePicker } from '../src/time-picker'
import { french, PortalFrame, say } from './portal-frame'

const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(french ? 'fr' : 'en-GB', { timeZone: 'UTC', ...options }).format(date)
const days = Array.from({ length: 30 }, (_, place) => {
  const date = new Date(Date.UTC(2026, 10, place + 1))
  const disabled = [0, 6].includes(date.getUTCDay()) || place < 21
  return {
    value: date.toISOString().slice(0, 10),
    weekday: format(date, { weekday: 'short' }),
    day: String(place + 1),
    label: format(date, { weekday: 'long', day: 'numeric', month: 'long' }),
    to: `?day=${place + 1}`,
    disabled,
    selected: place === 23,
  }
})
const radios = typeof location === 'object' && location.search.includes('radios')
const weekdays = Array.from({ length: 7 }, (_, place) =>
  format(new Date(Date.UTC(2026, 10, 2 + place)), { weekday: 'short' }),
)
const times = (labels: string[], selected?: string) =>
  labels.map((label) => ({
    value: `2026-11-24T${label}Z`,
    label,
    selected: label === selected,
    disabled: label === '11:00',
  }))

export function BookPage() {
  return (
    <PortalFrame>
      <PageHeader
        back={{ to: '/', label: say('Appointments', 'Rendez-vous') }}
        title={say('Move your appointment', 'Déplacer votre rendez-vous')}
        description={say(
          'Sports massage, 60 min, with Johanna Lindqvist',
          'Rééducation de l’épaule, 60 min, avec Johanna Lindqvist',
        )}
      />
      <form>
        <Card padding="lg">
          <TimePicker
            suggestion={{
              to: '?first',
              hint: say('Next free time', 'Prochain créneau libre'),
              label: say('Mon 23 Nov, 09:00', 'lun 23 nov, 09:00'),
            }}
            days={{
              legend: say('Day', 'Jour'),
              name: radios ? 'day' : undefined,
              days,
              weekdays,
              firstColumn: 7,
              month: {
                label: say('November 2026', 'novembre 2026'),
                next: { to: '?m=12', label: say('December', 'décembre') },
              },
            }}
            heading={say('Tuesday 24 November', 'mardi 24 novembre')}
            notice={say('11:00 has just been taken.', '11:00 vient d’être pris.')}
            times={{
              legend: say('Time', 'Heure'),
              groups: [
                {
                  label: say('Morning', 'Matin'),
                  times: times(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']),
                },
                { label: say('Afternoon', 'Après-midi'), times: times(['14:00', '14:30', '15:00'], '14:30') },
                { label: say('Evening', 'Soir'), times: times(['18:00', '18:30']) },
              ],
            }}
            zone={say('Times in Dublin (GMT)', 'Heures de Marseille (UTC+1)')}
          />
        </Card>
        <div className="mt-6 flex flex-col gap-4 sm:flex-row sm:items-center sm:justify-between">
          <div className="flex items-center gap-4">
            <DateBlock weekday={say('Fri', 'ven')} day="27" month="nov" dateTime="2026-11-27" quiet />
            <span aria-hidden="true" className="text-muted">
              →
            </span>
            <DateBlock weekday={say('Tue', 'mar')} day="24" month="nov" dateTime="2026-11-24" />
          </div>
          <Button type="submit" size="lg">
            {say('Move to Tue 14:30', 'Déplacer à mar 14:30')}
          </Button>
        </div>
      </form>
    </PortalFrame>
  )
}
