-- What has changed, told to all processes on the channel foyer_change when the transaction commits. Ids only: who may hear of it is decided by
-- whoever listens (docs/decisions/014).
CREATE FUNCTION tell_change(business uuid, topic text, about jsonb DEFAULT '{}') RETURNS void LANGUAGE sql AS
$$ SELECT pg_notify('foyer_change', (jsonb_build_object('businessId', business, 'topic', topic) || jsonb_strip_nulls(about))::text) $$;

CREATE FUNCTION tell_booking() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(NEW.business_id, 'booking', jsonb_build_object('customerId', NEW.customer_id,
    'providerId', (SELECT provider_id FROM appointment WHERE id = NEW.appointment_id)));
  -- Who had it before hears that it has left.
  IF TG_OP = 'UPDATE' AND OLD.appointment_id IS DISTINCT FROM NEW.appointment_id THEN
    PERFORM tell_change(NEW.business_id, 'booking', jsonb_build_object('customerId', OLD.customer_id,
      'providerId', (SELECT provider_id FROM appointment WHERE id = OLD.appointment_id)));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER booking_is_told AFTER INSERT OR UPDATE ON booking FOR EACH ROW EXECUTE FUNCTION tell_booking();

CREATE FUNCTION tell_times() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(coalesce(NEW.business_id, OLD.business_id), 'times',
    jsonb_build_object('providerId', coalesce(NEW.provider_id, OLD.provider_id)));
  RETURN NULL;
END $$;
CREATE TRIGGER claim_is_told AFTER INSERT OR DELETE OR UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION tell_times();
CREATE TRIGGER weekly_hours_are_told AFTER INSERT OR DELETE OR UPDATE ON weekly_hours FOR EACH ROW EXECUTE FUNCTION tell_times();
CREATE TRIGGER weekly_break_is_told AFTER INSERT OR DELETE OR UPDATE ON weekly_break FOR EACH ROW EXECUTE FUNCTION tell_times();
CREATE TRIGGER day_off_is_told AFTER INSERT OR DELETE OR UPDATE ON day_off FOR EACH ROW EXECUTE FUNCTION tell_times();
CREATE TRIGGER special_day_is_told AFTER INSERT OR DELETE OR UPDATE ON special_day FOR EACH ROW EXECUTE FUNCTION tell_times();

CREATE FUNCTION tell_catalogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(NEW.id, 'catalogue');
  RETURN NULL;
END $$;
CREATE TRIGGER catalogue_is_told AFTER UPDATE OF catalogue_version, slug, name, currency, time_zone, languages, contact, brand ON business
  FOR EACH ROW EXECUTE FUNCTION tell_catalogue();

CREATE FUNCTION tell_customer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(NEW.business_id, 'customer', jsonb_build_object('customerId',
    CASE WHEN TG_TABLE_NAME = 'customer' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'customer_id' END));
  RETURN NULL;
END $$;
CREATE TRIGGER customer_is_told AFTER INSERT OR UPDATE ON customer FOR EACH ROW EXECUTE FUNCTION tell_customer();
CREATE TRIGGER customer_note_is_told AFTER INSERT OR UPDATE ON customer_note FOR EACH ROW EXECUTE FUNCTION tell_customer();
CREATE TRIGGER ledger_line_is_told AFTER INSERT ON ledger_line FOR EACH ROW EXECUTE FUNCTION tell_customer();

CREATE FUNCTION tell_dead_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(coalesce(NEW.business_id, OLD.business_id), 'messages');
  RETURN NULL;
END $$;
CREATE TRIGGER dead_message_is_told AFTER INSERT OR DELETE OR UPDATE ON dead_message FOR EACH ROW EXECUTE FUNCTION tell_dead_message();

-- Whose login or place has ended hears nothing more.
CREATE FUNCTION tell_login_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(OLD.business_id, 'login', jsonb_build_object('loginId', OLD.id));
  RETURN NULL;
END $$;
CREATE TRIGGER login_end_is_told AFTER UPDATE OF ended_at, must_set_password OR DELETE ON login FOR EACH ROW EXECUTE FUNCTION tell_login_ended();
CREATE TRIGGER staff_login_end_is_told AFTER UPDATE OF ended_at, business_id OR DELETE ON staff_login
  FOR EACH ROW WHEN (OLD.business_id IS NOT NULL) EXECUTE FUNCTION tell_login_ended();

CREATE FUNCTION tell_employment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(OLD.business_id, 'staff', jsonb_build_object('staffId', OLD.staff_id));
  RETURN NULL;
END $$;
CREATE TRIGGER employment_is_told AFTER UPDATE OR DELETE ON employment FOR EACH ROW EXECUTE FUNCTION tell_employment();

CREATE FUNCTION tell_staff_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_change(e.business_id, 'staff', jsonb_build_object('staffId', NEW.id)) FROM employment e WHERE e.staff_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER staff_member_is_told AFTER UPDATE OF disabled_at ON staff_member FOR EACH ROW EXECUTE FUNCTION tell_staff_member();
